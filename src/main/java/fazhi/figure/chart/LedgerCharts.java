package fazhi.figure.chart;

import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws grouped rows of a ledger (台账图表): each value leads to exactly the rows it counts. */
@Component
public class LedgerCharts {

    private static final int MONTHS = 12;

    private final Texts texts;

    private final CellTexts cells;

    private final Headlines headlines;

    LedgerCharts(Texts texts, CellTexts cells) {
        this.texts = texts;
        this.cells = cells;
        this.headlines = new Headlines(texts);
    }

    /**
     * One chart to draw (图表说明).
     *
     * @param id its title is the text {@code chart.id}
     * @param base conditions all its rows hold
     */
    public record Plan(
            String id,
            ChartData.Kind kind,
            Ledger<?> ledger,
            String column,
            List<Condition> base,
            Unit unit,
            String basis) {}

    /**
     * Rows by a column's value, the largest first; {@code at} is the column's place in the keys.
     */
    public ChartData byValue(Plan plan, List<Grouping.Group> groups, int at) {
        var counts = counted(groups, at, new LinkedHashMap<>());
        var keys =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        var column = plan.ledger().format().column(plan.column());
        var names = cells.labels(column, keys.stream().filter(key -> !key.isEmpty()).toList());
        var labels =
                keys.stream()
                        .map(key -> names.getOrDefault(key, texts.get("chart.blank")))
                        .toList();
        var routes = keys.stream().map(key -> route(plan, key)).toList();
        var values = keys.stream().map(counts::get).toList();
        return chart(
                plan,
                // of what nobody has named no share can be told
                names.isEmpty() ? "" : headlines.share(unit(plan), labels, values),
                labels,
                List.of(series(plan, values, routes)));
    }

    /**
     * Rows by month of a year, one line of twelve, months outside its days without a value; {@code
     * at} is the month's place in the keys.
     */
    public ChartData byMonth(Plan plan, List<Grouping.Group> groups, int at, int year) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var routes = new ArrayList<String>();
        var counts = counted(groups, at, new LinkedHashMap<>());
        var counted = CountedYear.of(plan, String.valueOf(year));
        for (int month = 1; month <= MONTHS; month++) {
            var days = YearMonth.of(year, month);
            var none = counted.holds(days) ? BigDecimal.ZERO : null;
            values.add(counts.getOrDefault(String.valueOf(month), none));
            var within = Condition.between(plan.column(), days.atDay(1), days.atEndOfMonth());
            routes.add(route(plan, within));
        }
        var labels = months();
        return chart(
                plan,
                headlines.peak(unit(plan), labels, values),
                labels,
                List.of(series(plan, values, routes)));
    }

    /** Rows by year of a date, in order; {@code at} is the year's place in the keys. */
    public ChartData byYear(Plan plan, List<Grouping.Group> groups, int at) {
        var counts = counted(groups, at, new TreeMap<>());
        counts.remove("");
        var years = counts.keySet().stream().map(year -> CountedYear.of(plan, year)).toList();
        var labels = years.stream().map(year -> year.label(texts)).toList();
        var routes = years.stream().map(year -> route(plan, year.days())).toList();
        var values = List.copyOf(counts.values());
        return chart(
                plan,
                headlines.peak(unit(plan), labels, values),
                labels,
                List.of(series(plan, values, routes)));
    }

    private static Map<String, BigDecimal> counted(
            List<Grouping.Group> groups, int at, Map<String, BigDecimal> counts) {
        for (var group : groups) {
            counts.merge(group.keys().get(at), BigDecimal.valueOf(group.rows()), BigDecimal::add);
        }
        return counts;
    }

    /** Lines over the months of a year (月度折线). */
    public ChartData lines(Plan plan, String headline, List<ChartData.Series> series) {
        return chart(plan, headline, months(), series);
    }

    /**
     * The months with those of the year before beside them (上年同期), which hold a row at all; each
     * year says which days it holds.
     */
    public ChartData beside(
            Plan plan, ChartData months, Window window, ChartData before, Window windowBefore) {
        if (before.empty()) {
            return months;
        }
        var own = named(plan, window, months.series().getFirst());
        var then = named(plan, windowBefore, before.series().getFirst());
        var series = List.of(own, then.toned(Tone.of(0).yearBefore()));
        return chart(plan, months.headline(), months.categories(), series);
    }

    private ChartData.Series named(Plan plan, Window window, ChartData.Series series) {
        var days = (Condition.Between) window.on(plan.column());
        var year = new CountedYear(String.valueOf(window.to().getYear()), days);
        return new ChartData.Series(year.label(texts), series.values(), series.routes());
    }

    private List<String> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> texts.get("chart.month", month))
                .toList();
    }

    /** Two charts over the same categories as one: planned beside held. */
    public ChartData together(ChartData first, ChartData second, List<String> names, Tone ofFirst) {
        return new ChartData(
                first.id(),
                first.kind(),
                first.title(),
                "",
                first.unit(),
                first.basis(),
                first.categories(),
                List.of(
                        first.series().getFirst().named(names.getFirst()).toned(ofFirst),
                        second.series().getFirst().named(names.getLast())));
    }

    /**
     * Row by row, a series for each of these counted columns that is filled anywhere; a cell left
     * empty stays empty.
     */
    public <D extends Record> ChartData ofRows(
            Plan plan, List<Stored<D>> rows, List<String> columns) {
        @SuppressWarnings("unchecked")
        var ledger = (Ledger<D>) plan.ledger();
        var format = ledger.format();
        var routes = rows.stream().map(row -> format.route() + "/" + row.id()).toList();
        return chart(
                plan,
                "",
                rows.stream().map(row -> ledger.title(row.data())).toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(at -> series(format, columns.get(at), rows, routes, at))
                        .filter(series -> series.values().stream().anyMatch(Objects::nonNull))
                        .toList());
    }

    private <D extends Record> ChartData.Series series(
            LedgerFormat<D> format, String key, List<Stored<D>> rows, List<String> routes, int at) {
        var column = format.column(key);
        var values = new ArrayList<@Nullable BigDecimal>();
        rows.forEach(
                row ->
                        values.add(
                                column.value(row.data()) instanceof Integer count
                                        ? BigDecimal.valueOf(count)
                                        : null));
        var name = texts.get(format.headerKey(column));
        return new ChartData.Series(name, values, routes, Tone.of(at));
    }

    private ChartData chart(
            Plan plan, String headline, List<String> labels, List<ChartData.Series> series) {
        return new ChartData(
                plan.id(),
                plan.kind(),
                texts.get("chart." + plan.id()),
                headline,
                unit(plan),
                cells.extent(plan.ledger().format(), plan.basis()),
                labels,
                series);
    }

    private ChartData.Series series(
            Plan plan, List<? extends @Nullable BigDecimal> values, List<String> routes) {
        return ChartData.Series.of(texts.get(plan.ledger().format().titleKey()), values, routes);
    }

    private String route(Plan plan, String key) {
        return route(
                plan,
                key.isEmpty()
                        ? new Condition.Empty(plan.column())
                        : Condition.is(plan.column(), key));
    }

    private static String route(Plan plan, Condition own) {
        var conditions = new ArrayList<Condition>();
        plan.base().stream()
                .filter(condition -> !condition.column().equals(own.column()))
                .forEach(conditions::add);
        conditions.add(own);
        return plan.ledger().format().route(conditions);
    }

    private String unit(Plan plan) {
        return Labels.of(plan.unit(), texts);
    }
}
