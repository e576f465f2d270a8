package fazhi.meeting;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "meeting")
class Meeting extends Entry<MeetingData> {

    @Embedded private MeetingData data;

    @Override
    protected MeetingData data() {
        return data;
    }

    @Override
    protected void data(MeetingData data) {
        this.data = data;
    }
}
