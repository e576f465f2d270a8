package fazhi.leadership.rule;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "rule_use")
class RuleUse extends Entry<RuleUseData> {

    @Embedded private RuleUseData data;

    @Override
    protected RuleUseData data() {
        return data;
    }

    @Override
    protected void data(RuleUseData data) {
        this.data = data;
    }
}
