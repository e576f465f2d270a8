package fazhi.improvement.problem;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "problem_point")
class Point extends Entry<PointData> {

    @Embedded private PointData data;

    @Override
    protected PointData data() {
        return data;
    }

    @Override
    protected void data(PointData data) {
        this.data = data;
    }
}
