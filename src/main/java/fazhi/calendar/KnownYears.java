package fazhi.calendar;

import fazhi.common.Refusal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Years whose plan is whole, kept for minutes only: another process may import one (DESIGN, many
 * nodes).
 */
@Component
class KnownYears {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Plan(Map<LocalDate, DayKind> days, Instant readAt) {}

    /** Holds such years only, so it stays as small as the table. */
    private final Map<Integer, Plan> plans = new ConcurrentHashMap<>();

    private final CalendarDays days;

    private final PlanGaps gaps;

    private final Clock clock;

    KnownYears(CalendarDays days, PlanGaps gaps, Clock clock) {
        this.days = days;
        this.gaps = gaps;
        this.clock = clock;
    }

    boolean working(LocalDate date) {
        var kind = plan(date.getYear()).get(date);
        return kind == null
                ? date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                : kind == DayKind.WORK;
    }

    @TransactionalEventListener
    void forget(CalendarImported imported) {
        plans.remove(imported.year());
    }

    private Map<LocalDate, DayKind> plan(int year) {
        var now = clock.instant();
        var known = plans.compute(year, (_, kept) -> fresh(kept, now) ? kept : read(year, now));
        if (known == null) {
            var gaps = gaps(year);
            throw gaps.isEmpty()
                    ? new Refusal("calendar.year-unknown", String.valueOf(year))
                    : new Refusal(
                            "calendar.year-incomplete",
                            String.valueOf(year),
                            String.join(" ", gaps));
        }
        return known.days();
    }

    private static boolean fresh(@Nullable Plan plan, Instant now) {
        return plan != null && plan.readAt().plus(KEPT).isAfter(now);
    }

    /** What the plan of a year lacks; nothing when it is whole, and when nobody began it. */
    List<String> gaps(int year) {
        var plan = days.of(year);
        return plan.isEmpty() ? List.of() : gaps.of(year, plan);
    }

    private @Nullable Plan read(int year, Instant now) {
        var plan = days.of(year);
        if (plan.isEmpty() || !gaps.of(year, plan).isEmpty()) {
            return null;
        }
        return new Plan(
                plan.stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind)), now);
    }
}
