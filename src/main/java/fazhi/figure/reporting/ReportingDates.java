package fazhi.figure.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the town has set for its reports (统计设置), kept by the module that owns the settings. */
public interface ReportingDates {

    Office office();

    /**
     * The enforcement office (综合行政执法办公室), since whose founding some figures are counted.
     *
     * @param founded null while the day is not set
     */
    record Office(String name, @Nullable LocalDate founded) {

        static final Office UNKNOWN = new Office("", null);
    }
}
