package fazhi.publicity.activity;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "publicity_activity")
class Activity extends Entry<ActivityData> {

    @Embedded private ActivityData data;

    @Override
    protected ActivityData data() {
        return data;
    }

    @Override
    protected void data(ActivityData data) {
        this.data = data;
    }
}
