package fazhi.improvement.round;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "check_round")
class CheckRound extends Entry<CheckRoundData> {

    @Embedded private CheckRoundData data;

    @Override
    protected CheckRoundData data() {
        return data;
    }

    @Override
    protected void data(CheckRoundData data) {
        this.data = data;
    }
}
