package fazhi.report.paper;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "report_paper")
class Paper extends Entry<PaperData> {

    @Embedded private PaperData data;

    @Override
    protected PaperData data() {
        return data;
    }

    @Override
    protected void data(PaperData data) {
        this.data = data;
    }
}
