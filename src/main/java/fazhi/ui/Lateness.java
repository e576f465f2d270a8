package fazhi.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago a last day passed, as one says it (逾期时长): days, then weeks, months, years. */
public record Lateness(String key, long number) {

    private static final int DAYS = 14;

    private static final int WEEKS_OF_MONTHS = 2;

    private static final int MONTHS = 24;

    public static Lateness of(LocalDate due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due, day);
        long months = ChronoUnit.MONTHS.between(due, day);
        if (days < DAYS) {
            return new Lateness("late.days", days);
        }
        if (months < WEEKS_OF_MONTHS) {
            return new Lateness("late.weeks", ChronoUnit.WEEKS.between(due, day));
        }
        return months < MONTHS
                ? new Lateness("late.months", months)
                : new Lateness("late.years", ChronoUnit.YEARS.between(due, day));
    }
}
