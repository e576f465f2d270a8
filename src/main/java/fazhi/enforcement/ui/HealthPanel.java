package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import fazhi.enforcement.health.CaseHealth;
import fazhi.enforcement.health.Defect;
import fazhi.enforcement.health.SeizureHealth;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
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

    HealthPanel(CaseHealth health, SeizureHealth seizures) {
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
        return defects.isEmpty()
                ? Optional.empty()
                : Optional.of(TestIds.mark(DefectList.of(defects), "case-health"));
    }
}
