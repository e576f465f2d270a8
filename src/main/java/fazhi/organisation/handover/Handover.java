package fazhi.organisation.handover;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "handover")
class Handover extends Entry<HandoverData> {

    @Embedded private HandoverData data;

    @Override
    protected HandoverData data() {
        return data;
    }

    @Override
    protected void data(HandoverData data) {
        this.data = data;
    }
}
