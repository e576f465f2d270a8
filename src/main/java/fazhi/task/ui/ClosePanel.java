package fazhi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.task.ClosingService;
import fazhi.ui.Notifications;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets a second person close a problem, measure or task on its page (销号). */
@org.springframework.stereotype.Component
@Order(10)
class ClosePanel implements RecordPanel {

    private final ClosingService service;

    private final LedgerAccess access;

    private final Texts texts;

    ClosePanel(ClosingService service, LedgerAccess access, Texts texts) {
        this.service = service;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return service.state(ref)
                .map(
                        state ->
                                state.closing()
                                        .<Component>map(
                                                closing ->
                                                        new Paragraph(
                                                                texts.get(
                                                                        "closing.closed-by",
                                                                        closing.on().toString(),
                                                                        closing.by())))
                                        .orElseGet(() -> open(ref, state)));
    }

    private Component open(RecordRef ref, ClosingService.State state) {
        var hint = new Span(texts.get(state.obstacle().orElse("closing.ready")));
        TestIds.mark(hint, "closing-hint");
        if (!access.may(ref.ledger(), Right.APPROVE)) {
            return hint;
        }
        var close = new Button(texts.get("closing.close"), _ -> close(ref, state.version()));
        close.setEnabled(state.obstacle().isEmpty());
        return new HorizontalLayout(
                FlexComponent.Alignment.CENTER, TestIds.mark(close, "action-close"), hint);
    }

    private void close(RecordRef ref, long version) {
        try {
            service.close(ref, version);
            Notifications.success(texts.get("closing.closed"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(texts.get("closing.changed-meanwhile"));
        }
    }
}
