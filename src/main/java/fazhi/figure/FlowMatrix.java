package fazhi.figure;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.chart.Matrix;
import fazhi.figure.count.Flow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What stood at the opening, came in, was concluded and stands at the closing (收结存表), a row for
 * each kind of matter; the first two less the third are the fourth.
 */
@Component
public class FlowMatrix {

    private static final List<String> COLUMNS =
            List.of("flow.opening", "flow.received", "flow.concluded", "flow.closing");

    private final FigureCatalogue figures;

    private final Texts texts;

    FlowMatrix(FigureCatalogue figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** A row of the table (收结存行). */
    private record Line(String name, List<FigureValue> values) {

        private FigureValue closing() {
            return values.getLast();
        }

        /** A ledger nobody keeps yet has nothing to balance. */
        private boolean known() {
            return values.stream().map(FigureValue::value).allMatch(Objects::nonNull);
        }

        private List<Matrix.Cell> cells() {
            return values.stream()
                    .map(value -> new Matrix.Cell(value.value(), value.route()))
                    .toList();
        }
    }

    public Matrix of(String module, Period period, List<Flow> flows) {
        var lines = lines(period, flows);
        var values = lines.stream().map(Line::values).findFirst();
        return new Matrix(
                "flow." + module,
                texts.get("matrix.flow"),
                values.map(row -> row.getFirst().unit()).orElse(""),
                values.map(row -> texts.get("flow.basis", row.get(1).words().days())).orElse(""),
                lines.stream().map(this::said).collect(Collectors.joining(mark())),
                lines.stream().map(Line::name).toList(),
                COLUMNS.stream().map(texts::get).toList(),
                lines.stream().map(Line::cells).toList());
    }

    private List<Line> lines(Period period, List<Flow> flows) {
        var values = figures.of(flows.stream().flatMap(Flow::figures).toList(), period);
        return IntStream.range(0, flows.size())
                .mapToObj(
                        i ->
                                new Line(
                                        texts.get(flows.get(i).nameKey()),
                                        values.subList(
                                                i * COLUMNS.size(), (i + 1) * COLUMNS.size())))
                .filter(Line::known)
                .toList();
    }

    private String said(Line line) {
        var closing = line.closing();
        return texts.get(
                "flow.said",
                line.name(),
                Formats.number(Objects.requireNonNull(closing.value())),
                closing.unit());
    }

    private String mark() {
        return texts.get("common.list-mark");
    }
}
