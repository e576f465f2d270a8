package fazhi.enforcement.seizure;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "closed_site")
class ClosedSite extends Entry<ClosedSiteData> {

    @Embedded private ClosedSiteData data;

    @Override
    protected ClosedSiteData data() {
        return data;
    }

    @Override
    protected void data(ClosedSiteData data) {
        this.data = data;
    }
}
