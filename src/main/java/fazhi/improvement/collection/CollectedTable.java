package fazhi.improvement.collection;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "collected_table")
class CollectedTable extends Entry<CollectedTableData> {

    @Embedded private CollectedTableData data;

    @Override
    protected CollectedTableData data() {
        return data;
    }

    @Override
    protected void data(CollectedTableData data) {
        this.data = data;
    }
}
