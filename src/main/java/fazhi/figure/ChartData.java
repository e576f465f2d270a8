package fazhi.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** The four kinds of chart the portal draws (图表类型). */
    public enum Kind {
        COLUMN,
        STACKED,
        LINE,
        PIE
    }

    /**
     * One row of values (数据系列), as many as there are categories.
     *
     * @param routes where a click on each value leads; empty text where nowhere
     */
    public record Series(String name, List<@Nullable BigDecimal> values, List<String> routes) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            routes = List.copyOf(routes);
        }
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        id + ": " + each.name() + " has not one value a category");
            }
        }
    }

    /** What a screen reader says instead of the picture: title and headline. */
    public String spoken() {
        return headline.isBlank() ? title : title + " — " + headline;
    }

    /** True when there is nothing to draw: no category, or no value above zero. */
    public boolean empty() {
        return series.stream()
                .flatMap(each -> each.values().stream())
                .noneMatch(value -> value != null && value.signum() != 0);
    }
}
