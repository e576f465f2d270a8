package fazhi.agenda;

import fazhi.agenda.AgendaEntry.State;
import fazhi.calendar.CalendarDay;
import fazhi.calendar.HolidayPlanService;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.ledger.LedgerAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocks of the law, campaign days, study plan, meetings, tasks, points of work and days off in one
 * (法治日历), each as far as the person may see it. One statement a ledger, whatever the days.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Agenda {

    /** Most rows of one ledger in the days asked for. */
    static final int MOST = 500;

    private final DeadlineService deadlines;

    private final HolidayPlanService holidays;

    private final PlannedRows planned;

    private final YearlyDays yearly;

    private final LedgerAccess access;

    private final Words words;

    Agenda(
            DeadlineService deadlines,
            HolidayPlanService holidays,
            PlannedRows planned,
            YearlyDays yearly,
            LedgerAccess access,
            Words words) {
        this.deadlines = deadlines;
        this.holidays = holidays;
        this.planned = planned;
        this.yearly = yearly;
        this.access = access;
        this.words = words;
    }

    /** Today, and what clocks are called (日程文字). */
    @org.springframework.stereotype.Component
    record Words(Texts texts, Clock clock, LegalClocks legal) {}

    /** Whether anything of it is open to the person at work. */
    public boolean open() {
        return YearlyDays.shown(access);
    }

    /** Everything from one day to another, both included. */
    public AgendaSpan between(LocalDate from, LocalDate to) {
        var clocks = deadlines.between(from, to, MOST);
        var plans = planned.between(from, to);
        var all =
                Stream.of(
                                clocks.stream()
                                        .filter(row -> PlannedLedger.of(row.ledger()).isEmpty())
                                        .map(this::entry),
                                yearly.between(from, to).stream(),
                                plans.stream())
                        .flatMap(each -> each)
                        .sorted(Comparator.comparing(AgendaEntry::kind))
                        .collect(
                                Collectors.groupingBy(
                                        AgendaEntry::day, TreeMap::new, Collectors.toList()));
        return new AgendaSpan(all, special(from, to), clocks.size() == MOST || full(plans));
    }

    /** The campaign days alone, with what became of them. */
    public List<AgendaEntry> campaigns(LocalDate from, LocalDate to) {
        return yearly.between(from, to);
    }

    private static boolean full(List<AgendaEntry> plans) {
        return plans.stream()
                .collect(Collectors.groupingBy(AgendaEntry::kind, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(rows -> rows == MOST);
    }

    private AgendaEntry entry(DueRow row) {
        var due = Objects.requireNonNull(row.due());
        var texts = words.texts();
        return new AgendaEntry(
                AgendaKind.CLOCK,
                new RecordRef(row.ledger(), row.recordId()),
                due,
                texts.get("agenda.clock", texts.get("clock." + row.rule()), row.subject()),
                brief(row.rule()),
                state(row, LocalDate.now(words.clock())),
                false);
    }

    private State state(DueRow row, LocalDate today) {
        if (words.legal().passed(row, today)) {
            return State.LEGAL;
        }
        var due = row.due();
        return due != null && due.isBefore(today) ? State.LATE : State.OPEN;
    }

    private String brief(String rule) {
        var key = "clock." + rule + ".short";
        var texts = words.texts();
        return texts.get(texts.has(key) ? key : "clock." + rule);
    }

    private Map<LocalDate, CalendarDay> special(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> holidays.list(year).stream())
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .collect(Collectors.toMap(CalendarDay::date, day -> day));
    }
}
