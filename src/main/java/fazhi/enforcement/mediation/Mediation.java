package fazhi.enforcement.mediation;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "mediation")
class Mediation extends Entry<MediationData> {

    @Embedded private MediationData data;

    @Override
    protected MediationData data() {
        return data;
    }

    @Override
    protected void data(MediationData data) {
        this.data = data;
    }
}
