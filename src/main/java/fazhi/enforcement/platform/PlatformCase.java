package fazhi.enforcement.platform;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "platform_case")
class PlatformCase extends Entry<PlatformCaseData> {

    @Embedded private PlatformCaseData data;

    @Override
    protected PlatformCaseData data() {
        return data;
    }

    @Override
    protected void data(PlatformCaseData data) {
        this.data = data;
    }
}
