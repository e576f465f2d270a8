package fazhi.calendar;

import java.time.LocalDate;

/** A day that is not what its weekday says (节假日及调休安排). */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    public static final int NAME_MAX_LENGTH = 40;
}
