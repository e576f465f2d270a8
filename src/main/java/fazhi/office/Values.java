package fazhi.office;

import fazhi.figure.chart.ChartData;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the chart's values are like, read once for axis, labels and sheet. */
public final class Values {

    private Values() {}

    public static boolean whole(ChartData data) {
        return data.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    public static boolean negative(ChartData data) {
        return data.series().stream()
                .flatMap(series -> series.values().stream())
                .anyMatch(value -> value != null && value.signum() < 0);
    }

    /** Zero is a fact and is shown, except inside a stack, where it has no height. */
    static String format(ChartData data) {
        var plain = whole(data) ? "0" : "0.00";
        return data.kind() == ChartData.Kind.STACKED ? plain + ";-" + plain + ";" : plain;
    }

    /** Unknown stays null: an empty cell in the workbook, a gap in the chart. */
    static @Nullable Double[] numbers(ChartData.Series series) {
        return series.values().stream().map(Values::number).toArray(Double[]::new);
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
