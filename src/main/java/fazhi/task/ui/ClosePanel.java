package fazhi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.task.Closing;
import fazhi.task.ClosingService;
import fazhi.task.ReopeningService;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets a second person close a problem, measure or task on its page (销号). */
@org.springframework.stereotype.Component
@Order(10)
class ClosePanel implements RecordPanel {

    private final ClosingService service;

    private final ReopeningService reopening;

    private final LedgerAccess access;

    private final Texts texts;

    ClosePanel(
            ClosingService service, ReopeningService reopening, LedgerAccess access, Texts texts) {
        this.service = service;
        this.reopening = reopening;
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
                                        .map(closing -> closed(ref, closing))
                                        .orElseGet(() -> open(ref, state)));
    }

    /** Who closed it, and how it goes on where it did not hold. */
    private Component closed(RecordRef ref, Closing closing) {
        var said = new Span(texts.get("closing.closed-by", closing.on().toString(), closing.by()));
        var line = new HorizontalLayout(FlexComponent.Alignment.CENTER, said);
        reopening
                .state(ref)
                .ifPresent(
                        state ->
                                state.successor()
                                        .ifPresentOrElse(
                                                next -> line.add(goesOn(ref, next)),
                                                () -> reopen(ref, state, line)));
        return line;
    }

    private Anchor goesOn(RecordRef ref, long next) {
        return TestIds.mark(
                new Anchor("ledger/" + ref.ledger() + "/" + next, texts.get("reopening.goes-on")),
                "reopened-as");
    }

    private void reopen(RecordRef ref, ReopeningService.State state, HorizontalLayout line) {
        if (state.obstacle().isPresent() || !access.may(ref.ledger(), Right.APPROVE)) {
            return;
        }
        var button = new Button(texts.get("reopening.reopen"), _ -> askWhy(ref));
        line.add(TestIds.mark(button, "action-reopen"));
    }

    private void askWhy(RecordRef ref) {
        ReasonDialog.ask(
                texts.get("reopening.reopen"),
                texts,
                why -> {
                    long next = reopening.reopen(ref, why);
                    Notifications.success(texts.get("reopening.reopened"));
                    UI.getCurrent().navigate("ledger/" + ref.ledger() + "/" + next);
                });
    }

    private Component open(RecordRef ref, ClosingService.State state) {
        var hint = new Span(texts.get(state.obstacle().orElse("closing.ready")));
        TestIds.mark(hint, "closing-hint");
        if (!access.may(ref.ledger(), Right.APPROVE)) {
            return hint;
        }
        var close = new Button(texts.get("closing.close"), _ -> close(ref, state.version()));
        close.setEnabled(state.obstacle().isEmpty());
        var line =
                new HorizontalLayout(
                        FlexComponent.Alignment.CENTER, TestIds.mark(close, "action-close"), hint);
        if (ref.ledger().equals("task")
                && state.obstacle().filter("task.not-done"::equals).isEmpty()) {
            line.addComponentAtIndex(1, sendBack(ref, state.version()));
        }
        return line;
    }

    /** For a task that was reported done and is not. */
    private Button sendBack(RecordRef ref, long version) {
        var button =
                new Button(
                        texts.get("reopening.send-back"),
                        _ ->
                                ReasonDialog.ask(
                                        texts.get("reopening.send-back"),
                                        texts,
                                        why -> {
                                            reopening.sendBack(ref.id(), version, why);
                                            UI.getCurrent().refreshCurrentRoute(false);
                                        }));
        return TestIds.mark(button, "action-send-back");
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
