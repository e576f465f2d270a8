package fazhi.enforcement.matter;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "published_matter")
class PublishedMatter extends Entry<MatterData> {

    @Embedded private MatterData data;

    @Override
    protected MatterData data() {
        return data;
    }

    @Override
    protected void data(MatterData data) {
        this.data = data;
    }
}
