package fazhi.figure.board;

import fazhi.common.Period;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.util.List;

/**
 * What a pillar shows of itself (板块概览): figures, charts and matrices of one period, on its
 * overview, in the report and on slides.
 */
public interface Overview {

    /** {@code enforcement}; its title is the text {@code module.enforcement}. */
    String module();

    /** Figure ids for the cards, the first one also on the workbench. */
    List<String> figures();

    /** What stands on the sheet before its slides. */
    default Chapter chapter() {
        return Chapter.NONE;
    }

    List<ChartData> charts(Period period);

    default List<Matrix> matrices(Period period) {
        return List.of();
    }
}
