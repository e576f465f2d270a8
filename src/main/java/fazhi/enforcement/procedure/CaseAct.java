package fazhi.enforcement.procedure;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "case_act")
class CaseAct extends Entry<CaseActData> {

    @Embedded private CaseActData data;

    @Override
    protected CaseActData data() {
        return data;
    }

    @Override
    protected void data(CaseActData data) {
        this.data = data;
    }
}
