package fazhi.leadership.rule;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "internal_rule")
class InternalRule extends SortedEntry<InternalRuleData> {

    @Embedded private InternalRuleData data;

    @Override
    protected InternalRuleData data() {
        return data;
    }

    @Override
    protected void data(InternalRuleData data) {
        this.data = data;
    }
}
