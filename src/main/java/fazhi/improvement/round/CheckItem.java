package fazhi.improvement.round;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "check_item")
class CheckItem extends Entry<CheckItemData> {

    @Embedded private CheckItemData data;

    @Override
    protected CheckItemData data() {
        return data;
    }

    @Override
    protected void data(CheckItemData data) {
        this.data = data;
    }
}
