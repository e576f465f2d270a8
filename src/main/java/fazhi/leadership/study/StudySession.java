package fazhi.leadership.study;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "study_session")
class StudySession extends Entry<StudySessionData> {

    @Embedded private StudySessionData data;

    @Override
    protected StudySessionData data() {
        return data;
    }

    @Override
    protected void data(StudySessionData data) {
        this.data = data;
    }
}
