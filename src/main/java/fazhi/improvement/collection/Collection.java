package fazhi.improvement.collection;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "collection")
class Collection extends Entry<CollectionData> {

    @Embedded private CollectionData data;

    @Override
    protected CollectionData data() {
        return data;
    }

    @Override
    protected void data(CollectionData data) {
        this.data = data;
    }
}
