package fazhi.enforcement.chart;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.Basis;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.figure.chart.Tone;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cases filed and closed since the first day of the year (立案与办结累计), month by month; one statement.
 */
@Component
record CaseProgress(
        Ledger<PenaltyCaseData> penalties,
        LedgerCharts charts,
        FigureWindows windows,
        Texts texts) {

    private static final String ID = "penalty.progress";

    private static final int MONTHS = 12;

    ChartData of(Period period) {
        var days = windows.days(period);
        var window = new Window(Basis.PERIOD, LocalDate.of(period.year(), 1, 1), days.cutOff());
        var months = monthly(days.sinceFounding(window));
        var before = monthly(days.sinceFounding(yearBefore(window)));
        var asked = new ArrayList<Tally>();
        for (var year : List.of(months, before)) {
            year.forEach(until -> asked.add(Tally.rows(List.of(until.on("filedOn")))));
            year.forEach(until -> asked.add(Tally.rows(List.of(until.on("closedOn")))));
        }
        var counts = penalties.tally(asked).stream().map(Tally.Count::rows).toList();
        var filed = counts.subList(0, months.size());
        var closed = counts.subList(months.size(), 2 * months.size());
        var words = "penalty.progress.headline";
        var lines = new ArrayList<ChartData.Series>();
        lines.add(
                line("filedOn", texts.get("penalty.progress.filed"), months, filed)
                        .toned(Tone.of(0).toBeDone()));
        lines.add(line("closedOn", texts.get("penalty.progress.all-closed"), months, closed));
        lines.addAll(
                beside(
                        whole(window) ? "penalty.progress.year" : "penalty.progress.same-days",
                        before,
                        counts.subList(2 * months.size(), counts.size())));
        return charts.lines(
                plan(window),
                months.isEmpty()
                        ? ""
                        : texts.get(
                                words,
                                filed.getLast(),
                                closed.getLast(),
                                String.valueOf(period.year())),
                lines);
    }

    /** The year before, where anything was filed or closed in it (上年同期). */
    private List<ChartData.Series> beside(String key, List<Window> months, List<Long> counts) {
        if (counts.stream().allMatch(each -> each == 0)) {
            return List.of();
        }
        return List.of(
                line(
                                "filedOn",
                                named(key, months, "penalty.progress.filed"),
                                months,
                                counts.subList(0, months.size()))
                        .toned(Tone.of(0).toBeDone().yearBefore()),
                line(
                                "closedOn",
                                named(key, months, "penalty.progress.closed"),
                                months,
                                counts.subList(months.size(), 2 * months.size()))
                        .toned(Tone.of(1).yearBefore()));
    }

    /** Of which year, then as the line beside it. */
    private String named(String key, List<Window> months, String line) {
        var first = Objects.requireNonNull(months.getFirst().from());
        var named = texts.get(key, String.valueOf(first.getYear()), texts.get(line));
        return first.getDayOfYear() == 1
                ? named
                : texts.get("penalty.progress.since", named, Formats.monthAndDay(first, texts));
    }

    /** The same days of the year before, as beside every number. */
    private static Window yearBefore(Window window) {
        return new Window(
                Basis.PERIOD,
                Objects.requireNonNull(window.from()).minusYears(1),
                window.to().minusYears(1));
    }

    private static boolean whole(Window window) {
        return window.to().getDayOfYear() == window.to().lengthOfYear();
    }

    /** From the first day to the end of each month of the window, or to its last day. */
    private static List<Window> monthly(@Nullable Window window) {
        if (window == null) {
            return List.of();
        }
        var from = Objects.requireNonNull(window.from());
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.atDay(1).isAfter(window.to()),
                        month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .map(last -> last.isAfter(window.to()) ? window.to() : last)
                .map(last -> new Window(window.basis(), from, last))
                .toList();
    }

    private ChartData.Series line(
            String column, String name, List<Window> days, List<Long> counts) {
        var values = new ArrayList<@Nullable BigDecimal>(Collections.nCopies(MONTHS, null));
        var routes = new ArrayList<>(Collections.nCopies(MONTHS, ""));
        for (int i = 0; i < days.size(); i++) {
            var until = days.get(i);
            int at = until.to().getMonthValue() - 1;
            values.set(at, BigDecimal.valueOf(counts.get(i)));
            routes.set(at, penalties.format().route(List.of(until.on(column))));
        }
        return new ChartData.Series(name, values, routes);
    }

    private LedgerCharts.Plan plan(Window window) {
        return new LedgerCharts.Plan(
                ID,
                ChartData.Kind.LINE,
                penalties,
                "filedOn",
                List.of(),
                Unit.CASE,
                windows.by(window, "penalty.filedOn", "penalty.closedOn"));
    }
}
