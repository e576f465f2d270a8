package fazhi.document.pdf.picture;

import fazhi.document.pdf.picture.Drawing.Side;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.office.Palette;

/**
 * Draws a chart record for a PDF (图表绘制), with the scale, colours and labels of the native chart.
 *
 * @param points size of its words
 * @param grows whether many bars may make it higher
 */
public record ChartPicture(double width, double height, double points, boolean grows) {

    static final String BLACK = "000000";

    private static final double SIGN = 0.8;

    /** Room for a bar that lies, with its name. */
    private static final double LYING = 1.35;

    /** As high as its bars need. */
    public static ChartPicture growing(double width, double height, double points) {
        return new ChartPicture(width, height, points, true);
    }

    /** Never higher than its place. */
    public static ChartPicture within(double width, double height, double points) {
        return new ChartPicture(width, height, points, false);
    }

    /** The chart as a part of a page. */
    public String of(ChartData data) {
        var drawing = new Drawing(width, high(data), points);
        if (data.kind() == Kind.PIE) {
            new PiePicture(drawing, data).draw(width, height);
            return drawing.toString();
        }
        double legend = data.series().size() > 1 ? legend(drawing, data) : 0;
        var plot = Plot.of(drawing, data, width, high(data) - legend);
        new Axes(drawing, plot).draw(data.categories());
        switch (data.kind()) {
            case COLUMN, STACKED -> new BarPicture(drawing, data, plot).draw();
            default -> new LinePicture(drawing, data, plot).draw();
        }
        return drawing.toString();
    }

    /** Many lying bars need more room than others; no name is left out. */
    private double high(ChartData data) {
        return grows && data.lying()
                ? Math.max(height, (data.categories().size() + 2) * points * LYING)
                : height;
    }

    /** The names of the series below; answers the height they take. */
    private double legend(Drawing drawing, ChartData data) {
        double sign = points * SIGN;
        double all =
                data.series().stream()
                        .mapToDouble(each -> drawing.width(each.name()) + 3 * sign)
                        .sum();
        double left = Math.max(0, (width - all) / 2);
        double top = high(data) - drawing.line();
        for (int index = 0; index < data.series().size(); index++) {
            var name = data.series().get(index).name();
            drawing.bar(left, top + sign / 2, sign, sign, Palette.hex(data.tone(index)));
            double wide = drawing.width(name) + sign;
            drawing.words(name, left + 1.4 * sign, top, wide, Side.LEFT, BLACK);
            left += wide + 2 * sign;
        }
        return drawing.line() * 1.3;
    }
}
