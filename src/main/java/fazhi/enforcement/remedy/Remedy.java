package fazhi.enforcement.remedy;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "remedy")
class Remedy extends Entry<RemedyData> {

    @Embedded private RemedyData data;

    @Override
    protected RemedyData data() {
        return data;
    }

    @Override
    protected void data(RemedyData data) {
        this.data = data;
    }
}
