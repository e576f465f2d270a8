package fazhi.presentation.finding;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Series;
import fazhi.figure.chart.Headlines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Twelve months as four quarters (按季合并): more than seven bars cannot be read from the back row. */
public final class ByQuarter {

    private static final String BY_MONTH = ".by-month";

    private static final String TO = "..";

    private static final int MONTHS = 12;

    private static final int QUARTERS = 4;

    private ByQuarter() {}

    /** The chart as it is, unless it shows the months of a year. */
    public static ChartData of(ChartData chart, Texts texts) {
        if (!chart.id().endsWith(BY_MONTH) || chart.categories().size() != MONTHS) {
            return chart;
        }
        var quarters =
                IntStream.rangeClosed(1, QUARTERS)
                        .mapToObj(quarter -> texts.get("slide.quarter", quarter))
                        .toList();
        var series = chart.series().stream().map(ByQuarter::folded).toList();
        return new ChartData(
                chart.id(),
                chart.kind(),
                title(chart, texts),
                // the months' own would name a month that no bar shows
                headline(chart, quarters, series, texts),
                chart.unit(),
                chart.basis(),
                quarters,
                series);
    }

    /** Of a part of a year, months and quarters outside it have no place. */
    public static ChartData within(Period period, ChartData chart) {
        if (period.part() == Period.Part.YEAR || !chart.ordered()) {
            return chart;
        }
        var kept =
                IntStream.range(0, chart.categories().size())
                        .filter(
                                at ->
                                        chart.series().stream()
                                                .anyMatch(each -> each.values().get(at) != null))
                        .boxed()
                        .toList();
        return new ChartData(
                chart.id(),
                chart.kind(),
                chart.title(),
                chart.headline(),
                chart.unit(),
                chart.basis(),
                kept.stream().map(chart.categories()::get).toList(),
                chart.series().stream().map(each -> only(each, kept)).toList());
    }

    private static Series only(Series series, List<Integer> kept) {
        return Series.of(
                        series.name(),
                        kept.stream().<@Nullable BigDecimal>map(series.values()::get).toList(),
                        kept.stream().map(series.routes()::get).toList())
                .toned(series.tone());
    }

    private static String headline(
            ChartData chart, List<String> quarters, List<Series> series, Texts texts) {
        if (chart.headline().isBlank()) {
            return "";
        }
        return series.size() == 1
                ? new Headlines(texts).peak(chart.unit(), quarters, series.getFirst().values())
                : series.stream()
                        .map(each -> total(each, chart.unit(), texts))
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    /** Of two years side by side the wall asks which had more. */
    private static String total(Series series, String unit, Texts texts) {
        var total =
                series.values().stream()
                        .<BigDecimal>map(value -> value)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return texts.get("slide.number", series.name(), Formats.number(total), unit);
    }

    private static String title(ChartData chart, Texts texts) {
        var own = "slide.by-quarter." + chart.id();
        return texts.has(own) ? texts.get(own) : chart.title();
    }

    private static Series folded(Series series) {
        var each = MONTHS / QUARTERS;
        return Series.of(
                        series.name(),
                        IntStream.range(0, QUARTERS)
                                .mapToObj(
                                        q -> sum(series.values().subList(q * each, (q + 1) * each)))
                                .toList(),
                        IntStream.range(0, QUARTERS)
                                .mapToObj(
                                        q ->
                                                between(
                                                        series.routes().get(q * each),
                                                        series.routes().get((q + 1) * each - 1)))
                                .toList())
                .toned(series.tone());
    }

    /** From the first day of one route to the last day of the other. */
    private static String between(String first, String last) {
        int cut = first.lastIndexOf(TO);
        int rest = last.lastIndexOf(TO);
        return cut < 0 || rest < 0 ? "" : first.substring(0, cut) + last.substring(rest);
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
