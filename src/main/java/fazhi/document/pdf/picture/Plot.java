package fazhi.document.pdf.picture;

import fazhi.figure.chart.ChartData;
import fazhi.office.AxisScale;
import fazhi.office.Values;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The area between the axes (绘图区): where a category stands and how far a value reaches.
 *
 * @param low the lowest value of the axis, zero where none is below
 * @param every so many names apart are written, one where all have room
 */
record Plot(Area area, AxisScale scale, double low, int count, boolean lying, int every) {

    /** Room between a name and the area. */
    static final double GAP = 4;

    private static final double WIDEST_NAMES = 0.42;

    private static final int MOST_STEPS = 12;

    private static final int MOST_LINES = 3;

    /** Fewer characters a line cannot be read. */
    private static final double NARROWEST = 2.2;

    /** A rectangle from its upper left corner (区域). */
    record Area(double left, double top, double wide, double high) {}

    static Plot of(Drawing drawing, ChartData data, double width, double height) {
        double low = lowest(data);
        var scale = scale(data, low);
        low = Math.floor(low / scale.step()) * scale.step();
        double names = data.categories().stream().mapToDouble(drawing::width).max().orElse(0);
        int count = data.categories().size();
        if (data.lying()) {
            double left = Math.min(width * WIDEST_NAMES, names + 2 * GAP);
            var area =
                    new Area(
                            left,
                            GAP,
                            width - left - 3 * drawing.points,
                            height - drawing.line() - 2 * GAP);
            return new Plot(area, scale, low, count, true, 1);
        }
        double left = drawing.width(Axes.number(scale.top())) + 2 * GAP;
        double wide = width - left - LinePicture.room(drawing, data);
        double slot = wide / Math.max(1, count);
        boolean crowded =
                names > MOST_LINES * slot || names > slot && slot < NARROWEST * drawing.points;
        int every = crowded ? (int) Math.ceil(names * 1.1 / slot) : 1;
        double lines = crowded ? 1 : Math.max(1, Math.ceil(names / slot));
        double top = drawing.line();
        var area = new Area(left, top, wide, height - top - drawing.line() * lines - GAP);
        return new Plot(area, scale, low, count, false, every);
    }

    private static double lowest(ChartData data) {
        return data.series().stream()
                .flatMap(each -> each.values().stream())
                .<BigDecimal>map(each -> each)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, Math::min);
    }

    /** Steps for values above zero, made wider where others lie far below. */
    private static AxisScale scale(ChartData data, double low) {
        var scale = AxisScale.of(data);
        double step = scale.step();
        while (Values.negative(data) && (scale.top() - low) / step > MOST_STEPS) {
            step *= 2;
        }
        return new AxisScale(step, Math.ceil(scale.top() / step) * step);
    }

    double slot() {
        return (lying ? area.high() : area.wide()) / Math.max(1, count);
    }

    /** The middle of a category along its axis. */
    double middle(int category) {
        return (lying ? area.top() : area.left()) + slot() * (category + 0.5);
    }

    /** Where a value lies along its axis. */
    double reach(double value) {
        double share = (value - low) / (scale.top() - low);
        return lying ? area.left() + area.wide() * share : area.top() + area.high() * (1 - share);
    }
}
