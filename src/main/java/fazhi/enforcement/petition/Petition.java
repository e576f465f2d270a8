package fazhi.enforcement.petition;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "petition")
class Petition extends Entry<PetitionData> {

    @Embedded private PetitionData data;

    @Override
    protected PetitionData data() {
        return data;
    }

    @Override
    protected void data(PetitionData data) {
        this.data = data;
    }
}
