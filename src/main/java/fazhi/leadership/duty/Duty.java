package fazhi.leadership.duty;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "leader_duty")
class Duty extends Entry<DutyData> {

    @Embedded private DutyData data;

    @Override
    protected DutyData data() {
        return data;
    }

    @Override
    protected void data(DutyData data) {
        this.data = data;
    }
}
