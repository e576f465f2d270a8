package fazhi.enforcement.officer;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "officer_training")
class Training extends Entry<TrainingData> {

    @Embedded private TrainingData data;

    @Override
    protected TrainingData data() {
        return data;
    }

    @Override
    protected void data(TrainingData data) {
        this.data = data;
    }
}
