package fazhi.organisation;

import fazhi.ledger.store.SortedEntry;
import fazhi.organisation.unit.UnitData;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "department")
class Department extends SortedEntry<UnitData> {

    @Embedded private UnitData data;

    @Override
    protected UnitData data() {
        return data;
    }

    @Override
    protected void data(UnitData data) {
        this.data = data;
    }
}
