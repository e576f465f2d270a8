package fazhi.improvement.supervision;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "supervision")
class Supervision extends Entry<SupervisionData> {

    @Embedded private SupervisionData data;

    @Override
    protected SupervisionData data() {
        return data;
    }

    @Override
    protected void data(SupervisionData data) {
        this.data = data;
    }
}
