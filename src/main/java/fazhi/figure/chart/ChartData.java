package fazhi.figure.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One chart's content (图表数据), drawn on screen, in Word, in PowerPoint and as a table: the numbers
 * cannot differ. All texts are ready to read; a value that is not known is null and stays empty.
 *
 * @param id stable name, {@code penalty.by-cause}
 * @param headline one sentence computed from the values, or empty
 */
public record ChartData(
        String id,
        Kind kind,
        String title,
        String headline,
        String unit,
        String basis,
        List<String> categories,
        List<Series> series) {

    /** Share of a whole from which on its picture shows nothing else. */
    private static final BigDecimal ALMOST_ALL = new BigDecimal("0.9");

    private static final int FEWEST_POINTS = 3;

    /** So end the ids of charts whose categories have an order of their own. */
    private static final List<String> ORDERED = List.of(".by-month", ".plan-held", ".by-year");

    private static final String PERCENT = "%";

    private static final int MOST_UPRIGHT = 8;

    /** More slices are not told apart by their angles; bars are. */
    private static final int MOST_SLICES = 4;

    /** Characters across a slide. */
    private static final int NAMES_IN_A_ROW = 45;

    /** The five kinds of chart the portal draws (图表类型). */
    public enum Kind {
        COLUMN,
        STACKED,
        LINE,
        PIE,
        /** The first row of values as dots, the others as lines they are held against. */
        DOTS
    }

    /**
     * One row of values (数据系列), as many as there are categories.
     *
     * @param routes where a click on each value leads; empty text where nowhere
     * @param tone its colour wherever it is drawn; null for that of its place
     */
    public record Series(
            String name,
            List<@Nullable BigDecimal> values,
            List<String> routes,
            @Nullable Tone tone) {

        public Series(String name, List<@Nullable BigDecimal> values, List<String> routes) {
            this(name, values, routes, null);
        }

        /** The same in a colour of its own. */
        public Series toned(@Nullable Tone own) {
            return new Series(name, values, routes, own);
        }

        /** The same under another name. */
        public Series named(String other) {
            return new Series(other, values, routes, tone);
        }

        /** Of a list that holds no unknown value by its type as well. */
        public static Series of(
                String name, List<? extends @Nullable BigDecimal> values, List<String> routes) {
            return new Series(name, new ArrayList<@Nullable BigDecimal>(values), routes);
        }

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            routes = List.copyOf(routes);
        }
    }

    /** The colour of a row of values. */
    public Tone tone(int at) {
        var own = series.get(at).tone();
        return own == null ? Tone.of(at) : own;
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (kind == Kind.PIE && slices(series) > MOST_SLICES) {
            kind = Kind.COLUMN;
        }
        for (var each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        id + ": " + each.name() + " has not one value a category");
            }
        }
    }

    private static long slices(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .filter(value -> value != null && value.signum() != 0)
                .count();
    }

    /** What a screen reader says instead of the picture: title and headline. */
    public String spoken() {
        return headline.isBlank() ? title : title + " — " + headline;
    }

    /** True of months, quarters and years: they keep their order and none is left out. */
    /** So many equal values are named in a sentence, for a table of them is only long. */
    public boolean listed() {
        return told() && equal() && series.size() == 1 && categories.size() > MOST_UPRIGHT;
    }

    /** Whether another picture tells the same numbers truly. */
    public boolean bears(Kind other) {
        return switch (other) {
            case COLUMN -> kind != Kind.DOTS;
            case STACKED -> kind == Kind.STACKED;
            case LINE -> ordered() && kind != Kind.DOTS;
            case PIE -> !ordered() && series.size() == 1 && whole();
            case DOTS -> kind == Kind.DOTS;
        };
    }

    /** Few known parts, none below nothing, which are not percentages of something else. */
    private boolean whole() {
        return slices(series) <= MOST_SLICES
                && !unit.equals(PERCENT)
                && series.getFirst().values().stream()
                        .allMatch(value -> value != null && value.signum() >= 0);
    }

    /** The same numbers in another picture. */
    public ChartData as(Kind other) {
        return new ChartData(id, other, title, headline, unit, basis, categories, series);
    }

    /**
     * Several lines say their names and values where they end: more would write over each other.
     */
    public boolean endsNamed() {
        return kind == Kind.LINE && series.size() > 1;
    }

    /** The same picture with its message. */
    public ChartData saying(String message) {
        return new ChartData(id, kind, title, message, unit, basis, categories, series);
    }

    public boolean ordered() {
        return kind == Kind.LINE || kind == Kind.DOTS || ORDERED.stream().anyMatch(id::endsWith);
    }

    /**
     * True where bars lie (横向条形): many categories, or names too long to stand side by side; so no
     * name is left out.
     */
    public boolean lying() {
        int longest = categories.stream().mapToInt(String::length).max().orElse(0);
        return !ordered()
                && kind != Kind.PIE
                && (categories.size() > MOST_UPRIGHT
                        || longest * categories.size() > NAMES_IN_A_ROW);
    }

    /**
     * True where a picture tells more than a sentence with a table (宜用图): from three points on, not
     * all equal, and no part that is nine tenths of the whole.
     */
    public boolean drawn() {
        return !empty() && seen() >= FEWEST_POINTS && !equal() && !almostAll();
    }

    /** A slice of nothing is not seen; a bar of nothing keeps its name. */
    private long seen() {
        return known().stream().filter(value -> kind != Kind.PIE || value.signum() != 0).count();
    }

    /** True where a sentence with a table tells the numbers (宜用表). */
    public boolean told() {
        return !empty() && !drawn();
    }

    /** True when every known value is the same. */
    public boolean equal() {
        return known().stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
    }

    private boolean almostAll() {
        var values = known();
        if (ordered()
                || series.size() > 1
                || unit.equals(PERCENT)
                || values.stream().anyMatch(value -> value.signum() < 0)) {
            return false;
        }
        var whole = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Collections.max(values).compareTo(whole.multiply(ALMOST_ALL)) > 0;
    }

    private List<BigDecimal> known() {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .<BigDecimal>map(value -> value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** True when there is nothing to draw: no category, or no value above zero. */
    public boolean empty() {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .noneMatch(value -> value != null && value.signum() != 0);
    }
}
