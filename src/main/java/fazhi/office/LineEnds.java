package fazhi.office;

import fazhi.common.text.TextWidth;
import fazhi.figure.chart.ChartData;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;

/** Where the lines of a chart end (线末标注): room for name and value, and no two in one place. */
record LineEnds(ChartData data) {

    private static final double LEFT = 0.06;

    private static final double TOP = 0.05;

    private static final double HIGH = 0.74;

    /** Characters across a chart. */
    private static final double ACROSS = 44;

    private static final double WIDEST = 0.4;

    /** Height of a label, of the height of a chart. */
    private static final double LABEL = 0.075;

    /** Leaves the right of the chart to the names. */
    void makeRoom(XDDFChart chart) {
        double widest =
                data.series().stream()
                        .mapToDouble(each -> TextWidth.of(words(each)))
                        .max()
                        .orElse(0);
        var layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(LEFT);
        layout.setY(TOP);
        layout.setWidthRatio(1 - LEFT - Math.min(WIDEST, (widest + 1) / ACROSS));
        layout.setHeightRatio(HIGH);
    }

    /** What stands beside the last point. */
    static String words(ChartData.Series series) {
        var last = series.values().get(last(series));
        return last == null ? series.name() : series.name() + " " + Numbers.text(last);
    }

    /** The last point that is known. */
    static int last(ChartData.Series series) {
        return IntStream.range(0, series.values().size())
                .filter(at -> series.values().get(at) != null)
                .max()
                .orElse(0);
    }

    /** How far the label of a line is moved down, of the height of the chart. */
    double shift(int series) {
        double free = Double.NEGATIVE_INFINITY;
        for (int each : fromTheTop()) {
            double own = place(each);
            double at = Math.max(own, free);
            if (each == series) {
                return at - own;
            }
            free = at + LABEL;
        }
        return 0;
    }

    private List<Integer> fromTheTop() {
        return IntStream.range(0, data.series().size())
                .boxed()
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    private double place(int series) {
        var own = data.series().get(series);
        var value = Objects.requireNonNullElse(own.values().get(last(own)), BigDecimal.ZERO);
        return HIGH * (1 - value.doubleValue() / AxisScale.of(data).top());
    }
}
