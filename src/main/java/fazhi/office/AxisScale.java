package fazhi.office;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A value axis that starts at zero and steps in round numbers; counts never get half a case, and
 * the highest value keeps room for its label.
 */
public record AxisScale(double step, double top) {

    private static final int STEPS = 5;

    public static AxisScale of(ChartData data) {
        double highest =
                IntStream.range(0, data.categories().size())
                        .mapToDouble(category -> height(data, category))
                        .max()
                        .orElse(0);
        double step = round(highest / STEPS);
        if (Values.whole(data)) {
            step = Math.max(1, Math.ceil(step));
        }
        return new AxisScale(step, (Math.floor(highest / step) + 1) * step);
    }

    private static double height(ChartData data, int category) {
        var values =
                data.series().stream()
                        .map(series -> series.values().get(category))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue);
        return data.kind() == Kind.STACKED ? values.sum() : values.max().orElse(0);
    }

    /** The next 1, 2 or 5 of its power of ten. */
    private static double round(double step) {
        if (step <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
