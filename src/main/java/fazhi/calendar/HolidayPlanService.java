package fazhi.calendar;

import fazhi.common.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the yearly plans of days off (节假日安排), published each November for the next year. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class HolidayPlanService {

    private final CalendarDays days;

    private final ApplicationEventPublisher events;

    HolidayPlanService(CalendarDays days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    public List<Integer> years() {
        return days.years();
    }

    public List<CalendarDay> list(int year) {
        return days.of(year);
    }

    /** Replaces one year by the lines {@code date,kind,name} of a CSV text. */
    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void importYear(int year, String csv) {
        var plan = HolidayPlanReader.read(year, csv);
        if (plan.isEmpty()) {
            throw new Refusal("calendar.import-empty");
        }
        days.replace(year, plan);
        events.publishEvent(new CalendarImported(year));
    }
}
