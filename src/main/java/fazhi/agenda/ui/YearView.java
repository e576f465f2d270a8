package fazhi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.agenda.Agenda;
import fazhi.agenda.AgendaSpan;
import fazhi.calendar.CalendarDay;
import fazhi.calendar.DayKind;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.print.PrintLink;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A whole year, a column a month, on one sheet of A3 (法治日历年视图): {@code /agenda/year?at=2023}. */
@Route(AgendaNavigation.YEAR)
@PermitAll
class YearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS = 12;

    private static final int DAYS = 31;

    /** So many lines a day has on the sheet; the month has them all. */
    private static final int SHOWN = 3;

    private static final String FOUR_DIGITS = "[12]\\d{3}";

    private final Agenda agenda;

    private final CurrentPeriod current;

    private final transient Texts texts;

    YearView(Agenda agenda, CurrentPeriod current, Texts texts) {
        this.texts = texts;
        this.agenda = agenda;
        this.current = current;
        addClassNames("agenda-view", "agenda-year-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(AgendaNavigation.AT)
                        .filter(text -> text.matches(FOUR_DIGITS))
                        .map(Integer::parseInt)
                        .orElse(current.today().getYear());
        var span =
                agenda.between(Year.of(year).atDay(1), YearMonth.of(year, MONTHS).atEndOfMonth());
        removeAll();
        add(tools(year), table(year, span), basis(year, span));
    }

    private AgendaTools tools(int year) {
        var today = current.today();
        var month = year == today.getYear() ? YearMonth.from(today) : YearMonth.of(year, 1);
        return new AgendaTools(
                        getTranslation("agenda.year", String.valueOf(year)),
                        new AgendaTools.Ways(
                                AgendaNavigation.year(year - 1),
                                AgendaNavigation.year(year + 1),
                                AgendaNavigation.year(today.getYear()),
                                AgendaNavigation.month(month),
                                "agenda.to-month"),
                        this)
                .with(PrintLink.pdf(YearPrint.route(year), texts));
    }

    private Paragraph basis(int year, AgendaSpan span) {
        var key =
                span.special().isEmpty()
                        ? "agenda.no-plan"
                        : span.cut() ? "agenda.cut" : "agenda.basis";
        var words =
                new Paragraph(
                        getTranslation(key, current.today().toString(), String.valueOf(year)));
        words.addClassName("basis");
        return words;
    }

    private Component table(int year, AgendaSpan span) {
        var table = new NativeTable();
        table.addClassName("agenda-year");
        var heads = new NativeTableRow();
        heads.add(new NativeTableHeaderCell(getTranslation("agenda.day")));
        for (int month = 1; month <= MONTHS; month++) {
            var name = getTranslation("day.month." + month);
            heads.add(
                    new NativeTableHeaderCell(
                            new Anchor(AgendaNavigation.month(YearMonth.of(year, month)), name)));
        }
        table.getHead().add(heads);
        for (int day = 1; day <= DAYS; day++) {
            var row = new NativeTableRow();
            row.add(new NativeTableHeaderCell(String.valueOf(day)));
            for (int month = 1; month <= MONTHS; month++) {
                var of = YearMonth.of(year, month);
                row.add(of.isValidDay(day) ? cell(of.atDay(day), span) : none());
            }
            table.getBody().add(row);
        }
        var scroller = new Div(table);
        scroller.addClassName("agenda-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        return TestIds.mark(scroller, "agenda-year");
    }

    private static NativeTableCell none() {
        var none = new NativeTableCell();
        none.addClassName("agenda-none");
        return none;
    }

    private NativeTableCell cell(LocalDate day, AgendaSpan span) {
        var special = span.special().get(day);
        var cell = new NativeTableCell();
        DayCell.look(cell, day, special);
        var weekday = new Span(weekday(day));
        weekday.addClassName("agenda-weekday");
        cell.add(weekday);
        if (special != null) {
            cell.add(badge(special));
        }
        var entries = span.on(day);
        var lines = new Div();
        lines.addClassName("agenda-lines");
        entries.stream()
                .limit(entries.size() > SHOWN ? SHOWN - 1L : SHOWN)
                .forEach(each -> lines.add(EntryLine.brief(each)));
        if (entries.size() > SHOWN) {
            lines.add(
                    new Anchor(
                            AgendaNavigation.month(YearMonth.from(day)),
                            getTranslation("agenda.more", entries.size() - SHOWN + 1)));
        }
        cell.add(lines);
        cell.getElement().getClassList().set("agenda-today", day.equals(current.today()));
        return cell;
    }

    /** The last sign of a Chinese name, the first letters of any other: 一, Mo. */
    private String weekday(LocalDate day) {
        return getTranslation("agenda.weekday." + day.getDayOfWeek().getValue());
    }

    private Span badge(CalendarDay special) {
        var off = special.kind() == DayKind.OFF;
        var badge = new Span(getTranslation(off ? "agenda.off-short" : "agenda.worked-short"));
        badge.setTitle(special.name());
        badge.addClassName(off ? "agenda-off" : "agenda-worked");
        return badge;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.title");
    }
}
