package fazhi.leadership.decision;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "collective_matter")
class CollectiveMatter extends Entry<CollectiveMatterData> {

    @Embedded private CollectiveMatterData data;

    @Override
    protected CollectiveMatterData data() {
        return data;
    }

    @Override
    protected void data(CollectiveMatterData data) {
        this.data = data;
    }
}
