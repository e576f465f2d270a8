package fazhi.office;

import fazhi.common.Texts;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.ChartData.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the largest categories in their order and adds the others up, so a slide stays legible. A
 * sum of others higher than every bar would lead the eye: it is told below instead.
 */
record TopCategories(ChartData data, List<Integer> kept, List<Integer> rest) {

    static TopCategories of(ChartData data, int most, String other) {
        var kept =
                IntStream.range(0, data.categories().size())
                        .boxed()
                        .filter(index -> !data.categories().get(index).equals(other))
                        .sorted(Comparator.comparing((Integer i) -> total(data, i)).reversed())
                        .limit(most - 1L)
                        .sorted()
                        .toList();
        var rest =
                IntStream.range(0, data.categories().size())
                        .boxed()
                        .filter(index -> !kept.contains(index))
                        .toList();
        return new TopCategories(data, kept, rest);
    }

    ChartData folded(Texts texts) {
        var other = texts.get("chart.other");
        var whole = withOthers(other);
        return leads(whole) ? withoutOthers(whole, texts) : whole;
    }

    private ChartData withOthers(String other) {
        var categories = new ArrayList<>(kept.stream().map(data.categories()::get).toList());
        categories.add(other);
        return with(data.basis(), categories, data.series().stream().map(this::folded).toList());
    }

    /** A part of a whole or of a stack cannot be left out. */
    private boolean leads(ChartData whole) {
        int last = whole.categories().size() - 1;
        return data.kind() == Kind.COLUMN
                && data.series().size() == 1
                && IntStream.range(0, last)
                        .allMatch(index -> total(whole, index).compareTo(total(whole, last)) < 0);
    }

    private ChartData withoutOthers(ChartData whole, Texts texts) {
        int last = whole.categories().size() - 1;
        var rest =
                texts.get(
                        "chart.rest",
                        this.rest.size(),
                        Numbers.text(total(whole, last)),
                        data.unit());
        return with(
                String.join(texts.get("chart.rest-mark"), data.basis(), rest),
                whole.categories().subList(0, last),
                whole.series().stream()
                        .map(
                                each ->
                                        new Series(
                                                each.name(),
                                                each.values().subList(0, last),
                                                each.routes().subList(0, last),
                                                each.tone()))
                        .toList());
    }

    private ChartData with(String basis, List<String> categories, List<Series> series) {
        return new ChartData(
                data.id(),
                data.kind(),
                data.title(),
                data.headline(),
                data.unit(),
                basis,
                categories,
                series);
    }

    private Series folded(Series series) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var routes = new ArrayList<String>();
        for (int index : kept) {
            values.add(series.values().get(index));
            routes.add(index < series.routes().size() ? series.routes().get(index) : "");
        }
        values.add(sum(rest.stream().map(series.values()::get)));
        routes.add("");
        return new Series(series.name(), values, routes, series.tone());
    }

    private static BigDecimal total(ChartData data, int index) {
        var sum = sum(data.series().stream().map(each -> each.values().get(index)));
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static @Nullable BigDecimal sum(Stream<? extends @Nullable BigDecimal> values) {
        return values.<BigDecimal>map(each -> each)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
