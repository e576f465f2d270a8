package fazhi.ui.ledger.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Masking;
import fazhi.ledger.Right;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Shows one hidden value of a record for a stated reason (揭示一项), which the trail keeps. */
@org.springframework.stereotype.Component
@Order(100)
class RevealPanel implements RecordPanel {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Texts texts;

    RevealPanel(LedgerDirectory ledgers, LedgerAccess access, Texts texts) {
        this.ledgers = ledgers;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reveal";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        if (access.may(ref.ledger(), Right.UNMASK) || !access.may(ref.ledger(), Right.REVEAL)) {
            return Optional.empty();
        }
        try {
            return buttons(ledgers.get(ref.ledger()), ref.id());
        } catch (Missing _) {
            return Optional.empty();
        }
    }

    private <D extends Record> Optional<Component> buttons(Ledger<D> ledger, long id) {
        var data = ledger.get(id).data();
        var buttons = new Div();
        ledger.format().columns().stream()
                .filter(column -> hidden(column, data))
                .forEach(column -> buttons.add(button(ledger, column, id)));
        return buttons.getComponentCount() == 0 ? Optional.empty() : Optional.of(buttons);
    }

    private static <D extends Record> boolean hidden(Column<D> column, D data) {
        return column.value(data) instanceof String text
                && (column.is(Trait.PERSONAL) || Masking.hides(text));
    }

    private <D extends Record> Button button(Ledger<D> ledger, Column<D> column, long id) {
        LedgerFormat<D> format = ledger.format();
        var label = texts.get(format.headerKey(column));
        var button =
                new Button(
                        texts.get("reveal.show", label),
                        VaadinIcon.EYE.create(),
                        _ ->
                                new RevealDialog(
                                                label,
                                                why -> ledger.reveal(id, column.key(), why),
                                                texts)
                                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return TestIds.mark(button, "action-reveal-" + column.key());
    }
}
