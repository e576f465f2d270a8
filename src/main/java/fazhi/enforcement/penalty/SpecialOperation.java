package fazhi.enforcement.penalty;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "special_operation")
class SpecialOperation extends SortedEntry<OperationData> {

    @Embedded private OperationData data;

    @Override
    protected OperationData data() {
        return data;
    }

    @Override
    protected void data(OperationData data) {
        this.data = data;
    }
}
