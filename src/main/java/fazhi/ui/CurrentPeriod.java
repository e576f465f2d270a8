package fazhi.ui;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Period;
import fazhi.common.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The period that rules every view (当前统计周期); it lives in the URL as {@code ?period=2022}. */
@Component
public class CurrentPeriod {

    public static final String PARAMETER = "period";

    private final Clock clock;

    CurrentPeriod(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws Refusal when the URL names no period there is
     */
    public Period of(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .map(
                        text ->
                                Period.parse(text)
                                        .orElseThrow(() -> new Refusal("period.unknown", text)))
                .orElseGet(this::usual);
    }

    /** Until the end of March the year before is still being reported on. */
    public Period usual() {
        var today = LocalDate.now(clock);
        return Period.year(
                today.getMonth().compareTo(Month.MARCH) <= 0
                        ? today.getYear() - 1
                        : today.getYear());
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
