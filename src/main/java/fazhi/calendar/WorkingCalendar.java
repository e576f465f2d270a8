package fazhi.calendar;

import fazhi.common.Refusal;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts statutory time (期间计算): the first day is never counted; a year whose plan was not imported
 * is refused, not guessed.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = Refusal.class)
@PreAuthorize("isAuthenticated()")
public class WorkingCalendar {

    private final KnownYears years;

    WorkingCalendar(KnownYears years) {
        this.years = years;
    }

    public boolean isWorkingDay(LocalDate date) {
        return years.working(date);
    }

    /** The end of a period in working days (工作日); a negative number counts back. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        var step = Integer.signum(days);
        var date = start;
        for (int left = Math.abs(days); left > 0; left -= years.working(date) ? 1 : 0) {
            date = date.plusDays(step);
        }
        return date;
    }

    /** The end of a period in calendar days (自然日). */
    public LocalDate plusDays(LocalDate start, int days, LastDay last) {
        return end(start.plusDays(days), last);
    }

    /** The end of a period in months: the same day number, or the month's last day without one. */
    public LocalDate plusMonths(LocalDate start, int months, LastDay last) {
        return end(start.plusMonths(months), last);
    }

    /** The day itself when it works, else the first working day after it (顺延). */
    public LocalDate rolled(LocalDate date) {
        return years.working(date) ? date : plusWorkingDays(date, 1);
    }

    /** Working days after {@code start} up to and including {@code end}; negative the other way. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -workingDaysBetween(end, start);
        }
        return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(years::working).count();
    }

    private LocalDate end(LocalDate date, LastDay last) {
        return last == LastDay.ROLLS ? rolled(date) : date;
    }
}
