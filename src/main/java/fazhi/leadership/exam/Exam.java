package fazhi.leadership.exam;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "law_exam")
class Exam extends Entry<ExamData> {

    @Embedded private ExamData data;

    @Override
    protected ExamData data() {
        return data;
    }

    @Override
    protected void data(ExamData data) {
        this.data = data;
    }
}
