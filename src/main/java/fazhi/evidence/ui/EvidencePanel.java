package fazhi.evidence.ui;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import fazhi.ledger.course.MatterPart;
import fazhi.ui.contribution.RecordPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What proves a record, on its page (佐证材料). */
@org.springframework.stereotype.Component
@Order(100)
class EvidencePanel implements RecordPanel {

    private final EvidenceKit kit;

    EvidencePanel(EvidenceKit kit) {
        this.kit = kit;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public MatterPart part() {
        return MatterPart.PAPERS;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return Optional.of(new EvidenceList(ref, kit));
    }
}
