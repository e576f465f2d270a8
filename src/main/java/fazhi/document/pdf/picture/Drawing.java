package fazhi.document.pdf.picture;

import fazhi.common.text.Html;
import java.util.Locale;

/**
 * Shapes with words over them (绘图面), in points from the upper left. The words are text of the page,
 * so that they can be copied and need no other fonts.
 */
class Drawing {

    /** Where words stand in their box (对齐方式). */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private static final String DASHES = " stroke-dasharray=\"5 3\"";

    /** Latin letters and figures take about half of a Chinese character. */
    private static final double NARROW = 0.56;

    private static final double LINE = 1.25;

    private final StringBuilder shapes = new StringBuilder();

    private final Html words = new Html();

    private final double width;

    private final double height;

    final double points;

    Drawing(double width, double height, double points) {
        this.width = width;
        this.height = height;
        this.points = points;
    }

    double line() {
        return points * LINE;
    }

    double width(String text) {
        return points * text.codePoints().mapToDouble(each -> each < 0x2e80 ? NARROW : 1).sum();
    }

    void bar(double left, double top, double wide, double high, String colour) {
        shape(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#%s\"/>",
                left, top, wide, high, colour);
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thick) {
        line(x1, y1, x2, y2, colour, thick, false);
    }

    void line(
            double x1,
            double y1,
            double x2,
            double y2,
            String colour,
            double thick,
            boolean dashed) {
        shape(
                "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#%s\""
                        + " stroke-width=\"%.2f\"%s/>",
                x1, y1, x2, y2, colour, thick, dashed ? DASHES : "");
    }

    void dot(double x, double y, double radius, String colour) {
        shape("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#%s\"/>", x, y, radius, colour);
    }

    /** A slice from one share of the round to another, both between 0 and 1. */
    void slice(double x, double y, double radius, double from, double to, String colour) {
        double start = 2 * Math.PI * from;
        double end = 2 * Math.PI * to;
        shape(
                "<path d=\"M%.2f %.2f L%.2f %.2f A%.2f %.2f 0 %d 1 %.2f %.2f Z\" fill=\"#%s\""
                        + " stroke=\"#ffffff\" stroke-width=\"1\"/>",
                x,
                y,
                x + radius * Math.sin(start),
                y - radius * Math.cos(start),
                radius,
                radius,
                to - from > 0.5 ? 1 : 0,
                x + radius * Math.sin(end),
                y - radius * Math.cos(end),
                colour);
    }

    /** Words in a box as wide as given, its first line beginning at the top. */
    void words(String text, double left, double top, double wide, Side side, String colour) {
        words.raw(
                        String.format(
                                Locale.ROOT,
                                "<div style=\"left:%.2fpt;top:%.2fpt;width:%.2fpt;text-align:%s;"
                                        + "color:#%s\">",
                                left,
                                top,
                                wide,
                                side == Side.MIDDLE
                                        ? "center"
                                        : side == Side.LEFT ? "left" : "right",
                                colour))
                .text(text)
                .close("div");
    }

    private void shape(String form, Object... values) {
        shapes.append(String.format(Locale.ROOT, form, values));
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "<div class=\"chart\" style=\"position:relative;width:%.2fpt;"
                                + "height:%.2fpt;font-size:%.2fpt;line-height:%.2fpt\">"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.2fpt\""
                                + " height=\"%.2fpt\" viewBox=\"0 0 %.2f %.2f\">",
                        width,
                        height,
                        points,
                        line(),
                        width,
                        height,
                        width,
                        height)
                + shapes
                + "</svg>"
                + words
                + "</div>";
    }
}
