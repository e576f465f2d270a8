package fazhi.enforcement.service;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "service_report")
class ServiceReport extends Entry<ServiceReportData> {

    @Embedded private ServiceReportData data;

    @Override
    protected ServiceReportData data() {
        return data;
    }

    @Override
    protected void data(ServiceReportData data) {
        this.data = data;
    }
}
