package fazhi.document.pdf.picture;

import fazhi.document.pdf.picture.Drawing.Side;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.office.Numbers;
import fazhi.office.Palette;
import java.math.BigDecimal;

/** Bars that stand or lie, beside or upon each other (柱形图、条形图). */
record BarPicture(Drawing drawing, ChartData data, Plot plot) {

    /** Of the room of a category; the rest is the gap to the next. */
    private static final double SHARE = 1 / 1.8;

    private static final double LABEL = 120;

    void draw() {
        for (int category = 0; category < data.categories().size(); category++) {
            double below = 0;
            for (int series = 0; series < data.series().size(); series++) {
                var value = data.series().get(series).values().get(category);
                if (value == null) {
                    continue;
                }
                bar(category, series, below, value);
                below += stacked() ? value.doubleValue() : 0;
            }
        }
    }

    private boolean stacked() {
        return data.kind() == Kind.STACKED;
    }

    private void bar(int category, int series, double below, BigDecimal value) {
        double all = plot.slot() * SHARE;
        double thick = stacked() ? all : all / data.series().size();
        double side = plot.middle(category) - all / 2 + (stacked() ? 0 : series * thick);
        double from = plot.reach(below);
        double to = plot.reach(below + value.doubleValue());
        double first = Math.min(from, to);
        double length = Math.abs(to - from);
        if (plot.lying()) {
            drawing.bar(first, side, length, thick, Palette.hex(data.tone(series)));
        } else {
            drawing.bar(side, first, thick, length, Palette.hex(data.tone(series)));
        }
        if (!stacked()) {
            beside(Numbers.text(value), side + thick / 2, value.signum() < 0 ? from : to);
        } else if (value.signum() != 0) {
            inside(Numbers.text(value), side + thick / 2, first + length / 2, series);
        }
    }

    private void beside(String value, double middle, double end) {
        if (plot.lying()) {
            double top = middle - drawing.line() / 2;
            drawing.words(value, end + 3, top, LABEL, Side.LEFT, ChartPicture.BLACK);
        } else {
            double top = end - drawing.line();
            drawing.words(value, middle - LABEL / 2, top, LABEL, Side.MIDDLE, ChartPicture.BLACK);
        }
    }

    private void inside(String value, double middle, double along, int series) {
        double x = plot.lying() ? along : middle;
        double y = plot.lying() ? middle : along;
        drawing.words(
                value,
                x - LABEL / 2,
                y - drawing.line() / 2,
                LABEL,
                Side.MIDDLE,
                Palette.hexOn(data.tone(series)));
    }
}
