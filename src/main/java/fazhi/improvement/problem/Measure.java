package fazhi.improvement.problem;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "problem_measure")
class Measure extends SortedEntry<MeasureData> {

    @Embedded private MeasureData data;

    @Override
    protected MeasureData data() {
        return data;
    }

    @Override
    protected void data(MeasureData data) {
        this.data = data;
    }
}
