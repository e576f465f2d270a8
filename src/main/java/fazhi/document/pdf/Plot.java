package fazhi.document.pdf;

import fazhi.document.pdf.Drawing.Side;
import fazhi.figure.ChartData;
import fazhi.office.AxisScale;
import fazhi.office.Numbers;
import fazhi.office.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The area between the axes (绘图区): where a category stands and how far a value reaches.
 *
 * @param low the lowest value of the axis, zero where none is below
 */
record Plot(
        double left,
        double top,
        double wide,
        double high,
        AxisScale scale,
        double low,
        int count,
        boolean lying) {

    private static final String GREY = "D9D9D9";

    private static final double WIDEST_NAMES = 0.42;

    private static final double GAP = 4;

    static Plot of(Drawing drawing, ChartData data, double width, double height) {
        var scale = AxisScale.of(data);
        double low = lowest(data, scale);
        var plot =
                data.lying()
                        ? lying(drawing, data, width, height, scale, low)
                        : standing(drawing, data, width, height, scale, low);
        plot.axes(drawing, data);
        return plot;
    }

    private static Plot lying(
            Drawing drawing,
            ChartData data,
            double width,
            double height,
            AxisScale scale,
            double low) {
        double names = Math.min(width * WIDEST_NAMES, names(drawing, data) + 2 * GAP);
        double top = GAP;
        return new Plot(
                names,
                top,
                width - names - drawing.points,
                height - top - drawing.line() - GAP,
                scale,
                low,
                data.categories().size(),
                true);
    }

    private static Plot standing(
            Drawing drawing,
            ChartData data,
            double width,
            double height,
            AxisScale scale,
            double low) {
        double numbers = drawing.width(number(scale.top())) + 2 * GAP;
        double slot = (width - numbers) / Math.max(1, data.categories().size());
        double lines =
                data.categories().stream()
                        .mapToDouble(name -> Math.ceil(drawing.width(name) / slot))
                        .max()
                        .orElse(1);
        double top = drawing.line() / 2;
        return new Plot(
                numbers,
                top,
                width - numbers,
                height - top - drawing.line() * Math.min(3, lines) - GAP,
                scale,
                low,
                data.categories().size(),
                false);
    }

    private static double names(Drawing drawing, ChartData data) {
        return data.categories().stream().mapToDouble(drawing::width).max().orElse(0);
    }

    private static double lowest(ChartData data, AxisScale scale) {
        double lowest =
                !Values.negative(data)
                        ? 0
                        : data.series().stream()
                                .flatMap(each -> each.values().stream())
                                .<BigDecimal>map(each -> each)
                                .filter(Objects::nonNull)
                                .mapToDouble(BigDecimal::doubleValue)
                                .min()
                                .orElse(0);
        return Math.floor(lowest / scale.step()) * scale.step();
    }

    private static String number(double value) {
        return Numbers.text(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private void axes(Drawing drawing, ChartData data) {
        for (double value = low; value <= scale.top() + scale.step() / 2; value += scale.step()) {
            var number = number(value);
            if (lying) {
                drawing.line(reach(value), top, reach(value), top + high, GREY, 0.5);
                drawing.words(
                        number,
                        reach(value) - 40,
                        top + high + 2,
                        80,
                        Side.MIDDLE,
                        ChartPicture.BLACK);
            } else {
                drawing.line(left, reach(value), left + wide, reach(value), GREY, 0.5);
                drawing.words(
                        number,
                        0,
                        reach(value) - drawing.line() / 2,
                        left - GAP,
                        Side.RIGHT,
                        ChartPicture.BLACK);
            }
        }
        for (int index = 0; index < count; index++) {
            var name = data.categories().get(index);
            if (lying) {
                double lines = Math.max(1, Math.ceil(drawing.width(name) / (left - 2 * GAP)));
                drawing.words(
                        name,
                        0,
                        middle(index) - lines * drawing.line() / 2,
                        left - GAP,
                        Side.RIGHT,
                        ChartPicture.BLACK);
            } else {
                drawing.words(
                        name,
                        middle(index) - slot() / 2,
                        top + high + 2,
                        slot(),
                        Side.MIDDLE,
                        ChartPicture.BLACK);
            }
        }
    }

    double slot() {
        return (lying ? high : wide) / Math.max(1, count);
    }

    /** The middle of a category along its axis. */
    double middle(int category) {
        return (lying ? top : left) + slot() * (category + 0.5);
    }

    /** Where a value lies along its axis. */
    double reach(double value) {
        double share = (value - low) / (scale.top() - low);
        return lying ? left + wide * share : top + high * (1 - share);
    }
}
