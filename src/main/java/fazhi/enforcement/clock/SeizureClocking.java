package fazhi.enforcement.clock;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.seizure.SeizedItemData;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of a seizure (查封扣押期限). */
@Configuration(proxyBeanMethods = false)
class SeizureClocking {

    /** Calendar days of a seizure where its decision names no last day, 行政强制法 art 25. */
    private static final int HOLD = 30;

    @Bean
    ClockSource seizureClocks(WorkingCalendar calendar) {
        return MatterClocks.of(
                "seizure",
                SeizedItemData.class,
                "disposedOn",
                Set.of("seizure.end"),
                data -> {
                    var due =
                            data.heldUntil() != null
                                    ? data.heldUntil()
                                    : calendar.plusDays(data.seizedOn(), HOLD, LastDay.STANDS);
                    return List.of(
                            new Clock("seizure.end", data.seizedOn(), due, data.disposedOn()));
                });
    }
}
