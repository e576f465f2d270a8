package fazhi.publicity.site;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "publicity_site")
class PublicitySite extends Entry<PublicitySiteData> {

    @Embedded private PublicitySiteData data;

    @Override
    protected PublicitySiteData data() {
        return data;
    }

    @Override
    protected void data(PublicitySiteData data) {
        this.data = data;
    }
}
