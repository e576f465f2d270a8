package fazhi.improvement.problem;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "problem")
class Problem extends Entry<ProblemData> {

    @Embedded private ProblemData data;

    @Override
    protected ProblemData data() {
        return data;
    }

    @Override
    protected void data(ProblemData data) {
        this.data = data;
    }
}
