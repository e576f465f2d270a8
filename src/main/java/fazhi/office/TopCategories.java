package fazhi.office;

import fazhi.figure.ChartData;
import fazhi.figure.ChartData.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the largest categories in their order and adds the others up, so a slide stays legible. */
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

    ChartData folded(String other) {
        var categories = new ArrayList<>(kept.stream().map(data.categories()::get).toList());
        categories.add(other);
        return new ChartData(
                data.id(),
                data.kind(),
                data.title(),
                data.headline(),
                data.unit(),
                data.basis(),
                categories,
                data.series().stream().map(this::folded).toList());
    }

    private Series folded(Series series) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var routes = new ArrayList<String>();
        for (int index : kept) {
            values.add(series.values().get(index));
            routes.add(index < series.routes().size() ? series.routes().get(index) : "");
        }
        values.add(sum(rest.stream().map(series.values()::get).toList()));
        routes.add("");
        return new Series(series.name(), values, routes);
    }

    private static BigDecimal total(ChartData data, int index) {
        var sum = sum(data.series().stream().map(each -> each.values().get(index)).toList());
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
