package fazhi.ui.period;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Period;
import fazhi.common.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The period that rules every view (当前统计周期): it lives in the URL as {@code ?period=2022}, and where
 * an address names none, the one chosen last in the session holds.
 *
 * @see "docs/decisions/170-the-chosen-period.md"
 */
@Component
public class CurrentPeriod {

    public static final String PARAMETER = "period";

    private final Clock clock;

    private final ObjectProvider<YearAtWork> work;

    CurrentPeriod(Clock clock, ObjectProvider<YearAtWork> work) {
        this.clock = clock;
        this.work = work;
    }

    /**
     * A period that is named is kept for every address of this session that names none.
     *
     * @throws Refusal when the URL names no period there is
     */
    public Period of(QueryParameters parameters) {
        var named = named(parameters);
        named.ifPresent(CurrentPeriod::keep);
        return named.orElseGet(this::chosen);
    }

    private static Optional<Period> named(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .map(
                        text ->
                                Period.parse(text)
                                        .orElseThrow(() -> new Refusal("period.unknown", text)));
    }

    private static void keep(Period period) {
        SessionState.read(
                session -> {
                    session.setAttribute(PARAMETER, period.toString());
                    return period;
                });
    }

    private Period chosen() {
        return SessionState.read(session -> (String) session.getAttribute(PARAMETER))
                .flatMap(Period::parse)
                .orElseGet(this::usual);
    }

    /**
     * The year before, until the end of March or as long as its report is being worked on; then the
     * present year.
     */
    public Period usual() {
        var today = LocalDate.now(clock);
        int before = today.getYear() - 1;
        var reporting =
                today.getMonth().compareTo(Month.MARCH) <= 0
                        || work.stream().anyMatch(each -> each.reporting(before));
        return Period.year(reporting ? before : today.getYear());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
