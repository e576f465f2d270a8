package fazhi.leadership.plan;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "plan_item")
class PlanItem extends Entry<PlanItemData> {

    @Embedded private PlanItemData data;

    @Override
    protected PlanItemData data() {
        return data;
    }

    @Override
    protected void data(PlanItemData data) {
        this.data = data;
    }
}
