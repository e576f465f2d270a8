package fazhi.enforcement.officer;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "enforcement_officer")
class Officer extends SortedEntry<OfficerData> {

    @Embedded private OfficerData data;

    @Override
    protected OfficerData data() {
        return data;
    }

    @Override
    protected void data(OfficerData data) {
        this.data = data;
    }
}
