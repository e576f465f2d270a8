package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a chart (看图解说词): what only the picture shows, the steepest month of a line, the
 * highest of a time, the first of many, the turn against the whole year before; its sums are said
 * on the sheet already. Nothing that stands out, nothing said but what to look at.
 */
public record ChartSpeech(Texts texts) {

    private static final int FEW = 3;

    private static final int TIES = 2;

    /** Of several rows side by side only years are measured against each other. */
    private static final Pattern YEAR = Pattern.compile("^\\d{4}");

    /** Quarters, and months. */
    private static final Set<Integer> WHOLE_YEAR = Set.of(4, 12);

    public String of(ChartData chart) {
        var found = found(chart);
        var title = Aloud.title(chart.title(), texts);
        return found.isEmpty()
                ? texts.get("spoken.chart", title)
                : texts.get("spoken.chart-shows", title, found);
    }

    private String found(ChartData chart) {
        if (chart.kind() == ChartData.Kind.DOTS) {
            return "";
        }
        var first = chart.series().getFirst();
        if (chart.kind() == ChartData.Kind.LINE && rising(first.values())) {
            return peak("spoken.steepest", chart, first.name(), steps(first.values()));
        }
        if (chart.ordered()) {
            if (!chart.series().stream().allMatch(each -> YEAR.matcher(each.name()).find())) {
                return chart.series().size() == 1
                        ? peak("spoken.highest", chart, first.name(), first.values())
                        : "";
            }
            return clauses(
                    peak("spoken.highest", chart, first.name(), first.values()), turn(chart));
        }
        return chart.series().size() == 1 ? largest(chart, first.values()) : "";
    }

    private String clauses(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? one + other
                : one + texts.get("common.clause-mark") + other;
    }

    private static boolean rising(List<@Nullable BigDecimal> values) {
        var known = known(values);
        return IntStream.range(1, known.size())
                .allMatch(at -> known.get(at).compareTo(known.get(at - 1)) >= 0);
    }

    private static List<BigDecimal> known(List<@Nullable BigDecimal> values) {
        return values.stream().<BigDecimal>map(each -> each).filter(Objects::nonNull).toList();
    }

    /** What each point adds to the one before. */
    private static List<@Nullable BigDecimal> steps(List<@Nullable BigDecimal> values) {
        var steps = new ArrayList<@Nullable BigDecimal>();
        var before = BigDecimal.ZERO;
        for (var value : values) {
            steps.add(value == null ? null : value.subtract(before));
            before = value == null ? before : value;
        }
        return steps;
    }

    /** Only where it stands out: of several that are something, one or two. */
    private String peak(
            String key, ChartData chart, String series, List<@Nullable BigDecimal> values) {
        var some = known(values).stream().filter(each -> each.signum() > 0).toList();
        if (some.size() < FEW) {
            return "";
        }
        var most = some.stream().max(Comparator.naturalOrder()).orElseThrow();
        var highs =
                IntStream.range(0, values.size())
                        .filter(at -> most.equals(values.get(at)))
                        .mapToObj(at -> Aloud.quarter(chart.categories().get(at), texts))
                        .toList();
        if (highs.size() > TIES || highs.size() == some.size()) {
            return "";
        }
        return texts.get(
                highs.size() == 1 ? key : key + "-each",
                series,
                String.join(texts.get("spoken.and"), highs),
                Formats.number(most),
                Unit.beside(chart.unit(), most, texts));
    }

    /** Against a year that is whole as this one is; a part of one is no measure of another. */
    private String turn(ChartData chart) {
        if (chart.series().size() != 2
                || !WHOLE_YEAR.contains(chart.categories().size())
                || !chart.series().stream().allMatch(ChartSpeech::whole)) {
            return "";
        }
        var now = sum(chart.series().getFirst());
        var before = chart.series().getLast();
        var change = now.subtract(sum(before));
        var key =
                switch (change.signum()) {
                    case 1 -> "spoken.than-more";
                    case -1 -> "spoken.than-fewer";
                    default -> "spoken.than-as-many";
                };
        return texts.get(
                key,
                before.name(),
                Formats.number(change.abs()),
                Unit.beside(chart.unit(), change.abs(), texts));
    }

    /** A part of a year says in brackets which. */
    private static boolean whole(Series year) {
        return Aloud.of(year.name()).equals(year.name())
                && known(year.values()).size() == year.values().size();
    }

    private static BigDecimal sum(Series series) {
        return known(series.values()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first of many; of so few that all are said, what share each has is seen. */
    private String largest(ChartData chart, List<@Nullable BigDecimal> values) {
        if (known(values).stream().filter(each -> each.signum() > 0).distinct().count() < 2) {
            return "";
        }
        return texts.get(
                "spoken.largest",
                IntStream.range(0, values.size())
                        .boxed()
                        .filter(at -> values.get(at) != null && values.get(at).signum() > 0)
                        .sorted(Comparator.comparing(values::get, Comparator.reverseOrder()))
                        .limit(FEW)
                        .map(at -> number(chart, at, values.get(at)))
                        .collect(Collectors.joining(texts.get("common.list-mark"))));
    }

    private String number(ChartData chart, int at, BigDecimal value) {
        return texts.get(
                "spoken.number",
                chart.categories().get(at),
                Formats.number(value),
                Unit.beside(chart.unit(), value, texts));
    }
}
