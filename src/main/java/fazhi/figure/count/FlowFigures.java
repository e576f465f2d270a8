package fazhi.figure.count;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.ledger.CellTexts;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came over from before, what was concluded and what goes on (结转与办结指标) of rows that are
 * received one day and concluded another. What stands at the opening is what stood at the end of
 * the day before, so opening + received − concluded = closing holds for any period.
 */
public final class FlowFigures implements FigureSource {

    private final Flow flow;

    private final List<LedgerFigures> parts;

    private FlowFigures(Flow flow, List<LedgerFigures> parts) {
        this.flow = flow;
        this.parts = parts;
    }

    /**
     * @param received the day a row counts from
     * @param concluded the day from which it counts no longer
     */
    public static FlowFigures of(
            Ledger<?> ledger,
            CellTexts texts,
            Flow flow,
            Unit unit,
            String received,
            String concluded) {
        LedgerFigures.Holds standing =
                window ->
                        List.of(
                                Condition.upTo(received, window.to()),
                                new Condition.EmptyOrAfter(concluded, window.to().toString()));
        return new FlowFigures(
                flow,
                List.of(
                        LedgerFigures.of(ledger, texts)
                                .dated(Basis.OPENING, "")
                                .count(flow.carriedIn(), unit, standing),
                        LedgerFigures.of(ledger, texts)
                                .dated(Basis.PERIOD, concluded)
                                .unknownUntilBegun(received)
                                .count(flow.concluded(), unit),
                        LedgerFigures.of(ledger, texts)
                                .dated(Basis.ASOF, "")
                                .unknownUntilBegun(received)
                                .count(flow.carriedOut(), unit, standing)));
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return parts.stream()
                .map(part -> part.dayKey(figure, basis))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Figure> figures() {
        return parts.stream().flatMap(part -> part.figures().stream()).toList();
    }

    @Override
    public @Nullable String standing(String figure) {
        return figure.equals(flow.received()) ? flow.carriedOut() : null;
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        return together(asks, parts.stream().map(part -> part.read(own(part, asks))).toList());
    }

    @Override
    public Supplier<List<Reading>> read(List<Ask> asks, JointTally together) {
        var answers = parts.stream().map(part -> part.read(own(part, asks), together)).toList();
        return () -> together(asks, answers.stream().map(Supplier::get).toList());
    }

    private static List<Ask> own(LedgerFigures part, List<Ask> asks) {
        var ids = part.figures().stream().map(Figure::id).toList();
        return asks.stream().filter(ask -> ids.contains(ask.figure())).toList();
    }

    private List<Reading> together(List<Ask> asks, List<List<Reading>> answers) {
        Map<Ask, Reading> readings = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            var own = own(parts.get(i), asks);
            for (int j = 0; j < own.size(); j++) {
                readings.put(own.get(j), answers.get(i).get(j));
            }
        }
        return asks.stream().map(readings::get).toList();
    }
}
