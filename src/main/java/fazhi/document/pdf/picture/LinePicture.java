package fazhi.document.pdf.picture;

import fazhi.document.pdf.picture.Drawing.Side;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.office.Numbers;
import fazhi.office.Palette;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines, or dots held against lines (折线图、散点图); what is not known is a gap. */
record LinePicture(Drawing drawing, ChartData data, Plot plot) {

    private static final double THICK = 2.25;

    private static final double RADIUS = 3.5;

    private static final double LABEL = 120;

    private static final Comparator<End> BY_HEIGHT = Comparator.comparingDouble(End::y);

    void draw() {
        for (int series = 0; series < data.series().size(); series++) {
            if (data.kind() == Kind.LINE || series > 0) {
                line(series);
            }
        }
        for (int series = 0; series < data.series().size(); series++) {
            if (data.kind() == Kind.LINE || series == 0) {
                dots(series);
            }
        }
        if (data.endsNamed()) {
            ends();
        }
    }

    /** Beside the last point of each line, below each other where they meet. */
    private void ends() {
        double free = Double.NEGATIVE_INFINITY;
        for (var end : data.series().stream().flatMap(this::end).sorted(BY_HEIGHT).toList()) {
            double top = Math.max(end.y() - drawing.line() / 2, free);
            double wide = drawing.width(end.words()) + drawing.points;
            drawing.words(end.words(), end.x(), top, wide, Side.LEFT, ChartPicture.BLACK);
            free = top + drawing.line();
        }
    }

    /** Where a line ends (线末). */
    private record End(double x, double y, String words) {}

    private static String words(String name, BigDecimal value) {
        return name + " " + Numbers.text(value);
    }

    /** The room beside the last points. */
    static double room(Drawing drawing, ChartData data) {
        return !data.endsNamed()
                ? 0
                : data.series().stream()
                        .flatMap(
                                series ->
                                        series.values().stream()
                                                .<BigDecimal>map(value -> value)
                                                .filter(Objects::nonNull)
                                                .map(value -> words(series.name(), value)))
                        .mapToDouble(drawing::width)
                        .max()
                        .orElse(0);
    }

    private Stream<End> end(ChartData.Series series) {
        var values = series.values();
        return IntStream.range(0, values.size())
                .map(at -> values.size() - 1 - at)
                .filter(at -> values.get(at) != null)
                .limit(1)
                .mapToObj(
                        at -> {
                            var value = Objects.requireNonNull(values.get(at));
                            return new End(
                                    plot.middle(at) + 2 * RADIUS,
                                    plot.reach(value.doubleValue()),
                                    words(series.name(), value));
                        });
    }

    private void line(int series) {
        var values = data.series().get(series).values();
        for (int at = 1; at < values.size(); at++) {
            var before = values.get(at - 1);
            var value = values.get(at);
            if (before != null && value != null) {
                drawing.line(
                        plot.middle(at - 1),
                        plot.reach(before.doubleValue()),
                        plot.middle(at),
                        plot.reach(value.doubleValue()),
                        Palette.hex(data.tone(series)),
                        THICK,
                        data.tone(series).planned());
            }
        }
    }

    private void dots(int series) {
        var values = data.series().get(series).values();
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value == null) {
                continue;
            }
            double y = plot.reach(value.doubleValue());
            drawing.dot(plot.middle(at), y, RADIUS, Palette.hex(data.tone(series)));
            if (data.endsNamed()) {
                continue;
            }
            drawing.words(
                    Numbers.text(value),
                    plot.middle(at) - LABEL / 2,
                    y - RADIUS - drawing.line(),
                    LABEL,
                    Side.MIDDLE,
                    ChartPicture.BLACK);
        }
    }
}
