package fazhi.law;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "law")
class LawVersion extends SortedEntry<LawData> {

    @Embedded private LawData data;

    @Override
    protected LawData data() {
        return data;
    }

    @Override
    protected void data(LawData data) {
        this.data = data;
    }
}
