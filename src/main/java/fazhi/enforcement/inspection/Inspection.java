package fazhi.enforcement.inspection;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "inspection")
class Inspection extends Entry<InspectionData> {

    @Embedded private InspectionData data;

    @Override
    protected InspectionData data() {
        return data;
    }

    @Override
    protected void data(InspectionData data) {
        this.data = data;
    }
}
