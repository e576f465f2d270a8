package fazhi.enforcement.seizure;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "seized_item")
class SeizedItem extends Entry<SeizedItemData> {

    @Embedded private SeizedItemData data;

    @Override
    protected SeizedItemData data() {
        return data;
    }

    @Override
    protected void data(SeizedItemData data) {
        this.data = data;
    }
}
