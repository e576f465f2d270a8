package fazhi.publicity.school;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "school_law")
class SchoolLaw extends Entry<SchoolLawData> {

    @Embedded private SchoolLawData data;

    @Override
    protected SchoolLawData data() {
        return data;
    }

    @Override
    protected void data(SchoolLawData data) {
        this.data = data;
    }
}
