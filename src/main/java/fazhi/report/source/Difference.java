package fazhi.report.source;

import fazhi.figure.FigureValue;
import java.util.List;

/**
 * How a figure differs from what an edition says (数据差异): the rows that came, went or were changed
 * explain it.
 */
public record Difference(
        FrozenFigure then, FigureValue now, List<Row> added, List<Row> gone, List<Row> changed) {

    /** One row by its title (差异行), with the route of its page. */
    public record Row(String title, String route) {}
}
