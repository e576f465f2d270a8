package fazhi.enforcement.penalty;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "penalty_case")
class PenaltyCase extends SortedEntry<PenaltyCaseData> {

    @Embedded private PenaltyCaseData data;

    @Override
    protected PenaltyCaseData data() {
        return data;
    }

    @Override
    protected void data(PenaltyCaseData data) {
        this.data = data;
    }
}
