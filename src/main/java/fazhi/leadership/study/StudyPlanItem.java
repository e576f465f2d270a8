package fazhi.leadership.study;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "study_plan_item")
class StudyPlanItem extends Entry<StudyPlanData> {

    @Embedded private StudyPlanData data;

    @Override
    protected StudyPlanData data() {
        return data;
    }

    @Override
    protected void data(StudyPlanData data) {
        this.data = data;
    }
}
