package fazhi.organisation;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "staff_member")
class StaffMember extends SortedEntry<StaffData> {

    @Embedded private StaffData data;

    @Override
    protected StaffData data() {
        return data;
    }

    @Override
    protected void data(StaffData data) {
        this.data = data;
    }
}
