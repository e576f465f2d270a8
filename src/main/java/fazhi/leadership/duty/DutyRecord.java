package fazhi.leadership.duty;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "duty_record")
class DutyRecord extends Entry<DutyRecordData> {

    @Embedded private DutyRecordData data;

    @Override
    protected DutyRecordData data() {
        return data;
    }

    @Override
    protected void data(DutyRecordData data) {
        this.data = data;
    }
}
