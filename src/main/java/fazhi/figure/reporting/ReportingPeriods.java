package fazhi.figure.reporting;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ReportingPeriods extends Repository<ReportingPeriod, String> {

    List<ReportingPeriod> findAll();

    ReportingPeriod save(ReportingPeriod period);
}
