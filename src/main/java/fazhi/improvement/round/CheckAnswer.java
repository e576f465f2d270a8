package fazhi.improvement.round;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "check_answer")
class CheckAnswer extends Entry<CheckAnswerData> {

    @Embedded private CheckAnswerData data;

    @Override
    protected CheckAnswerData data() {
        return data;
    }

    @Override
    protected void data(CheckAnswerData data) {
        this.data = data;
    }
}
