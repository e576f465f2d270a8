package fazhi.calendar;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
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

    private static final String OBJECT = "holiday-plan";

    /** What the trail keeps of a year. */
    private record Plan(List<CalendarDay> days) {}

    private final CalendarDays days;

    private final KnownYears known;

    private final AuditTrail trail;

    private final ApplicationEventPublisher events;

    HolidayPlanService(
            CalendarDays days,
            KnownYears known,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.days = days;
        this.known = known;
        this.trail = trail;
        this.events = events;
    }

    public List<Integer> years() {
        return days.years();
    }

    public List<CalendarDay> list(int year) {
        return days.of(year);
    }

    /** What a year's plan lacks before anything is counted with it, a sentence each. */
    public List<String> gaps(int year) {
        return known.gaps(year);
    }

    /** Replaces one year by the lines {@code date,kind,name} of a CSV text. */
    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void importYear(int year, String csv) {
        var plan = HolidayPlanReader.read(year, VisibleText.of(csv));
        if (plan.isEmpty()) {
            throw new Refusal("calendar.import-empty");
        }
        var before = days.of(year);
        days.replace(year, plan);
        trail.record(
                before.isEmpty() ? AuditAction.CREATED : AuditAction.CHANGED,
                new RecordRef(OBJECT, year),
                before.isEmpty() ? null : new Plan(before),
                new Plan(days.of(year)));
        events.publishEvent(new CalendarImported(year));
    }
}
