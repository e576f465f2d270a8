package fazhi.deadline.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near a last day is (紧急程度), in calendar days from the day looked at. */
public enum Nearness {
    /** Running, whatever its last day. */
    ALL,
    /** Its last day is over, which has consequences in law. */
    LEGAL,
    /** Its last day is over. */
    OVERDUE,
    /** Ends within seven days. */
    WEEK,
    /** Ends within thirty days, and not within seven. */
    MONTH,
    /** Later than that. */
    LATER,
    /** Waits for a plan of holidays. */
    WAITING;

    /** Days of the two near ones. */
    public static final int WEEK_DAYS = 7;

    public static final int MONTH_DAYS = 30;

    /**
     * Whether a clock is as near as this.
     *
     * @param due null while it waits for a plan of holidays
     */
    boolean holds(@Nullable LocalDate due, LocalDate day) {
        if (due == null) {
            return this == ALL || this == WAITING;
        }
        var week = day.plusDays(WEEK_DAYS);
        var month = day.plusDays(MONTH_DAYS);
        return switch (this) {
            case ALL -> true;
            case LEGAL, OVERDUE -> due.isBefore(day);
            case WEEK -> !due.isBefore(day) && !due.isAfter(week);
            case MONTH -> due.isAfter(week) && !due.isAfter(month);
            case LATER -> due.isAfter(month);
            case WAITING -> false;
        };
    }
}
