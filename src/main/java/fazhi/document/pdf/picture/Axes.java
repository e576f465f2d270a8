package fazhi.document.pdf.picture;

import fazhi.document.pdf.picture.Drawing.Side;
import fazhi.office.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The lines and numbers of a plot's scale, and the names of its categories (坐标轴). */
record Axes(Drawing drawing, Plot plot) {

    private static final String GREY = "D9D9D9";

    private static final double BELOW = 2;

    static String number(double value) {
        return Numbers.text(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    void draw(List<String> categories) {
        double step = plot.scale().step();
        for (double value = plot.low(); value <= plot.scale().top() + step / 2; value += step) {
            step(value);
        }
        for (int index = 0; index < categories.size(); index += plot.every()) {
            name(index, categories.get(index));
        }
    }

    private void step(double value) {
        var area = plot.area();
        double at = plot.reach(value);
        double wide = plot.area().wide() / 2;
        if (plot.lying()) {
            double end = area.top() + area.high();
            drawing.line(at, area.top(), at, end, GREY, 0.5);
            drawing.words(
                    number(value),
                    at - wide,
                    end + BELOW,
                    2 * wide,
                    Side.MIDDLE,
                    ChartPicture.BLACK);
        } else {
            drawing.line(area.left(), at, area.left() + area.wide(), at, GREY, 0.5);
            double top = at - drawing.line() / 2;
            drawing.words(
                    number(value), 0, top, area.left() - Plot.GAP, Side.RIGHT, ChartPicture.BLACK);
        }
    }

    private void name(int index, String name) {
        var area = plot.area();
        double middle = plot.middle(index);
        if (plot.lying()) {
            double room = area.left() - Plot.GAP;
            double lines = Math.max(1, Math.ceil(drawing.width(name) / room));
            double top = middle - lines * drawing.line() / 2;
            drawing.words(name, 0, top, room, Side.RIGHT, ChartPicture.BLACK);
        } else {
            double room = plot.slot() * plot.every();
            drawing.words(
                    name,
                    middle - room / 2,
                    area.top() + area.high() + BELOW,
                    room,
                    Side.MIDDLE,
                    ChartPicture.BLACK);
        }
    }
}
