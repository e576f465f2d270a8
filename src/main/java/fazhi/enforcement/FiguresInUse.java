package fazhi.enforcement;

import fazhi.common.Remembered;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.JointTally;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Figures of what the town has rows of (在用分类指标): one for each value of a column, so that a town
 * without a kind has no word of it. A value once seen stays while the portal runs.
 */
final class FiguresInUse implements FigureSource {

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    private final Remembered<LedgerFigures> source;

    FiguresInUse(Supplier<List<String>> values, Function<Set<String>, LedgerFigures> figures) {
        source =
                new Remembered<>(
                        () -> {
                            seen.addAll(values.get());
                            return figures.apply(Set.copyOf(seen));
                        });
    }

    void forget() {
        source.forget();
    }

    @Override
    public List<Figure> figures() {
        return source.get().figures();
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return source.get().dayKey(figure, basis);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        return source.get().read(asks);
    }

    @Override
    public Supplier<List<Reading>> read(List<Ask> asks, JointTally together) {
        return source.get().read(asks, together);
    }
}
