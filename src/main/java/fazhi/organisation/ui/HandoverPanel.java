package fazhi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.Right;
import fazhi.organisation.handover.HandedItem;
import fazhi.organisation.handover.HandoverData;
import fazhi.organisation.handover.HandoverService;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What goes over with a handing over, and the one step that does it (移交事项). */
@org.springframework.stereotype.Component
@Order(5)
class HandoverPanel implements RecordPanel {

    private final Ledger<HandoverData> handovers;

    private final HandoverService service;

    private final UnitKit kit;

    HandoverPanel(Ledger<HandoverData> handovers, HandoverService service, UnitKit kit) {
        this.handovers = handovers;
        this.service = service;
        this.kit = kit;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return ref.ledger().equals(handovers.format().id())
                ? Optional.of(content(handovers.get(ref.id())))
                : Optional.empty();
    }

    private Component content(Stored<HandoverData> handover) {
        var content = TestIds.mark(new Div(), "handover-items");
        var items = service.items(handover.id());
        var day = handover.data().carriedOutOn();
        content.add(
                new Paragraph(
                        day != null
                                ? kit.texts()
                                        .get(
                                                "handover.carried-out",
                                                day.toString(),
                                                "" + handover.data().carriedOutBy(),
                                                items.size())
                                : kit.texts().get("handover.in-hand", items.size())));
        content.add(lines(items));
        if (day == null && !items.isEmpty() && may(Right.TYPE) && may(Right.APPROVE)) {
            content.add(step(handover, items.size()));
        }
        return content;
    }

    private boolean may(Right right) {
        return kit.access().may(handovers.format().id(), right);
    }

    private Div lines(List<HandedItem> items) {
        var lines = new Div();
        lines.addClassName("related-line");
        for (var item : items) {
            var kind = new Span(kit.texts().get("ledger." + item.ref().ledger()));
            kind.addClassName("fact-label");
            lines.add(new Div(kind, new Anchor(item.route(), item.title())));
        }
        return lines;
    }

    private Button step(Stored<HandoverData> handover, int items) {
        var step = new Button(kit.texts().get("handover.carry-out", items), _ -> confirm(handover));
        step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return TestIds.mark(step, "action-carry-out");
    }

    private void confirm(Stored<HandoverData> handover) {
        var title = handovers.title(handover.data());
        var question =
                new ConfirmDialog(
                        kit.texts().get("handover.confirm", title),
                        kit.texts().get("handover.confirm-text"),
                        kit.texts().get("handover.confirm-yes"),
                        _ -> carryOut(handover));
        question.setCancelable(true);
        question.setCancelText(kit.texts().get("common.cancel"));
        question.open();
    }

    private void carryOut(Stored<HandoverData> handover) {
        try {
            int items = service.carryOut(handover.id(), handover.version());
            Notifications.success(kit.texts().get("handover.done", items));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(kit.texts().get("handover.changed-meanwhile"));
        }
    }
}
