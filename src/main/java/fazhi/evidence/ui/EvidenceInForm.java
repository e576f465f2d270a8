package fazhi.evidence.ui;

import fazhi.ui.ledger.form.AddedWith;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers every form of a record to take its photos in (表单内佐证). */
@Component
class EvidenceInForm implements AddedWith {

    private final EvidenceKit kit;

    EvidenceInForm(EvidenceKit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<Part> part(String ledger) {
        return Optional.of(new WaitingEvidence(ledger, kit));
    }
}
