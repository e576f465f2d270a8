package fazhi.figure;

import java.time.LocalDate;
import java.util.Optional;

/** Days the town has set for its reports (统计时点), kept by the module that owns the settings. */
public interface ReportingDates {

    /** When the enforcement office was founded (综合行政执法办公室成立日期). */
    Optional<LocalDate> founding();

    /** Name of the enforcement office, for the sentence of the basis. */
    String enforcementOffice();
}
