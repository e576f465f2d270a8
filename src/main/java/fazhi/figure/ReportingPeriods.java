package fazhi.figure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportingPeriods extends Repository<ReportingPeriod, String> {

    Optional<ReportingPeriod> findById(String code);

    List<ReportingPeriod> findAll();

    ReportingPeriod save(ReportingPeriod period);
}
