package fazhi.enforcement.matter;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "published_matter")
class PublishedMatter extends SortedEntry<MatterData> {

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
