package fazhi.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.agenda.Agenda;
import fazhi.agenda.AgendaSpan;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A month of the calendar (法治日历月视图), in the address: {@code /agenda?at=2023-03}. */
@Route(AgendaNavigation.MONTH)
@PermitAll
class MonthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WEEK = 7;

    private final Agenda agenda;

    private final MoveDialog moves;

    private final CurrentPeriod current;

    private final OverdueStrip overdue;

    MonthView(Agenda agenda, MoveDialog moves, CurrentPeriod current, OverdueStrip overdue) {
        this.overdue = overdue;
        this.agenda = agenda;
        this.moves = moves;
        this.current = current;
        addClassNames("agenda-view", "agenda-month-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(AgendaNavigation.AT)
                        .flatMap(MonthView::month)
                        .orElse(YearMonth.from(current.today())));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void show(YearMonth month) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var span = agenda.between(first, last);
        removeAll();
        add(tools(month));
        overdue.on(current.today()).ifPresent(this::add);
        add(table(month, first, last, span));
        if (span.cut()) {
            var cut = new Paragraph(getTranslation("agenda.cut"));
            cut.addClassName("basis");
            add(cut);
        }
    }

    private AgendaTools tools(YearMonth month) {
        return new AgendaTools(
                getTranslation(
                        "agenda.month",
                        String.valueOf(month.getYear()),
                        getTranslation("chart.month", month.getMonthValue())),
                new AgendaTools.Ways(
                        AgendaNavigation.month(month.minusMonths(1)),
                        AgendaNavigation.month(month.plusMonths(1)),
                        AgendaNavigation.month(YearMonth.from(current.today())),
                        AgendaNavigation.year(month.getYear()),
                        "agenda.to-year"),
                this);
    }

    private NativeTable table(YearMonth month, LocalDate first, LocalDate last, AgendaSpan span) {
        var table = new NativeTable();
        table.addClassName("agenda-month");
        var heads = new NativeTableRow();
        for (int weekday = 1; weekday <= WEEK; weekday++) {
            heads.add(new NativeTableHeaderCell(getTranslation("day.weekday." + weekday)));
        }
        table.getHead().add(heads);
        for (var monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
            var week = new NativeTableRow();
            monday.datesUntil(monday.plusDays(WEEK))
                    .forEach(day -> week.add(cell(month, day, span)));
            week.getElement()
                    .getClassList()
                    .set(
                            "agenda-quiet",
                            monday.datesUntil(monday.plusDays(WEEK))
                                    .allMatch(day -> span.on(day).isEmpty()));
            table.getBody().add(week);
        }
        return TestIds.mark(table, "agenda-month");
    }

    private DayCell cell(YearMonth month, LocalDate day, AgendaSpan span) {
        var cell =
                new DayCell(day, span, entry -> moves.open(entry, () -> show(month)))
                        .dropping(day, (entry, to) -> moves.drop(entry, to, () -> show(month)));
        cell.getElement().getClassList().set("agenda-outside", !YearMonth.from(day).equals(month));
        if (day.equals(current.today())) {
            cell.addClassName("agenda-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.title");
    }
}
