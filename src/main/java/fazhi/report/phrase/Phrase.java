package fazhi.report.phrase;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "report_phrase")
class Phrase extends Entry<PhraseData> {

    @Embedded private PhraseData data;

    @Override
    protected PhraseData data() {
        return data;
    }

    @Override
    protected void data(PhraseData data) {
        this.data = data;
    }
}
