package fazhi.document.pdf.picture;

import fazhi.document.pdf.picture.Drawing.Side;
import fazhi.figure.chart.ChartData;
import fazhi.office.Numbers;
import fazhi.office.Palette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Parts of a whole (饼图), each with its name and value beside it. */
record PiePicture(Drawing drawing, ChartData data) {

    private static final double BESIDE = 1.12;

    /** A slice's words and where they would stand (扇形标签). */
    private record Label(String text, double x, double y, boolean right) {}

    void draw(double width, double height) {
        double radius = height / 2 - drawing.line() * 1.3;
        double x = width / 2;
        double y = height / 2;
        var values = data.series().getFirst().values();
        double whole =
                values.stream()
                        .<BigDecimal>map(each -> each)
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .sum();
        var labels = new ArrayList<Label>();
        double from = 0;
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value == null || value.signum() <= 0) {
                continue;
            }
            double to = from + value.doubleValue() / whole;
            drawing.slice(x, y, radius, from, Math.min(to, from + 0.9999), Palette.hex(at));
            double angle = Math.PI * (from + to);
            labels.add(
                    new Label(
                            data.categories().get(at) + " " + Numbers.text(value),
                            x + radius * BESIDE * Math.sin(angle),
                            y - radius * BESIDE * Math.cos(angle),
                            Math.sin(angle) >= 0));
            from = to;
        }
        label(labels.stream().filter(Label::right).toList(), width);
        label(labels.stream().filter(each -> !each.right()).toList(), width);
    }

    /** From above to below, none over another. */
    private void label(List<Label> labels, double width) {
        double free = 0;
        for (var each : labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList()) {
            double top = Math.max(free, each.y() - drawing.line() / 2);
            if (each.right()) {
                drawing.words(
                        each.text(),
                        each.x(),
                        top,
                        width - each.x(),
                        Side.LEFT,
                        ChartPicture.BLACK);
            } else {
                drawing.words(each.text(), 0, top, each.x(), Side.RIGHT, ChartPicture.BLACK);
            }
            free = top + drawing.line();
        }
    }
}
