package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.enforcement.health.CaseHealth;
import fazhi.enforcement.health.Defect;
import fazhi.enforcement.health.SeizureHealth;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.ledger.print.PrintLink;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * What a case or a seizure lacks, on its page (案件体检): rule, article, and what can still be done.
 */
@org.springframework.stereotype.Component
@Order(15)
class HealthPanel implements RecordPanel {

    private final CaseHealth health;

    private final SeizureHealth seizures;

    private final Texts texts;

    HealthPanel(CaseHealth health, SeizureHealth seizures, Texts texts) {
        this.texts = texts;
        this.health = health;
        this.seizures = seizures;
    }

    @Override
    public String name() {
        return "case-health";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        var defects =
                switch (ref.ledger()) {
                    case "penalty" -> health.tells() ? health.of(ref.id()) : List.<Defect>of();
                    case "seizure" -> health.tells() ? seizures.of(ref.id()) : List.<Defect>of();
                    default -> List.<Defect>of();
                };
        var shown = new Div();
        if (!defects.isEmpty()) {
            shown.add(TestIds.mark(DefectList.of(defects), "case-health"));
        }
        if (ref.ledger().equals("penalty") && health.tells()) {
            var print = PrintLink.to(CaseReviewPrint.ROUTE + ref.id(), "case-review.print", texts);
            var pdf = PrintLink.pdf(CaseReviewPrint.ROUTE + ref.id(), texts);
            shown.add(
                    TestIds.mark(print, "action-print-review"),
                    TestIds.mark(pdf, "action-pdf-review"));
        }
        return shown.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(shown);
    }
}
