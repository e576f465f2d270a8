package fazhi.figure.board;

import fazhi.figure.FigureValue;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pillar at a glance, read at one moment (板块看板): what its overview shows. */
public record Board(
        String module,
        List<Card> cards,
        List<Attention> attention,
        List<ChartData> charts,
        List<Matrix> matrices) {

    /**
     * A figure as a card shows it (指标卡内容).
     *
     * @param founding the same figure since the founding, beside the period's own
     * @param standing what stands of earlier periods where nothing of this one is known
     */
    public record Card(
            FigureValue figure, @Nullable FigureValue founding, @Nullable FigureValue standing) {}

    public Board {
        cards = List.copyOf(cards);
        attention = List.copyOf(attention);
        charts = List.copyOf(charts);
        matrices = List.copyOf(matrices);
    }
}
