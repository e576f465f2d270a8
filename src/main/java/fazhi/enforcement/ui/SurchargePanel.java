package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.enforcement.clock.SurchargeService;
import fazhi.ledger.CellTexts;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What late payment has added to a case's fine, on its page (加处罚款). */
@org.springframework.stereotype.Component
@Order(12)
class SurchargePanel implements RecordPanel {

    private final SurchargeService surcharges;

    private final Texts texts;

    SurchargePanel(SurchargeService surcharges, Texts texts) {
        this.surcharges = surcharges;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "surcharge";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        try {
            return ref.ledger().equals("penalty")
                    ? surcharges.of(ref.id()).map(this::told)
                    : Optional.empty();
        } catch (Refusal unknown) {
            return Optional.of(new Paragraph(unknown.text(texts)));
        }
    }

    private Component told(SurchargeService.Owed owed) {
        var source = new Span(texts.get("surcharge.source"));
        source.addClassName("fact-label");
        var line =
                new Div(
                        new Span(
                                texts.get(
                                        "surcharge.told",
                                        owed.surcharge().due().toString(),
                                        owed.until().toString(),
                                        owed.days(),
                                        CellTexts.money(owed.amount()),
                                        CellTexts.money(owed.surcharge().fine()))),
                        source);
        line.addClassName("deadline");
        return TestIds.mark(line, "surcharge");
    }
}
