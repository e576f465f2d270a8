package fazhi.enforcement.officer;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "enforcement_certificate")
class Certificate extends SortedEntry<CertificateData> {

    @Embedded private CertificateData data;

    @Override
    protected CertificateData data() {
        return data;
    }

    @Override
    protected void data(CertificateData data) {
        this.data = data;
    }
}
