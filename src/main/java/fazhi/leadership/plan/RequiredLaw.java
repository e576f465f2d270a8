package fazhi.leadership.plan;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "required_law")
class RequiredLaw extends Entry<RequiredLawData> {

    @Embedded private RequiredLawData data;

    @Override
    protected RequiredLawData data() {
        return data;
    }

    @Override
    protected void data(RequiredLawData data) {
        this.data = data;
    }
}
