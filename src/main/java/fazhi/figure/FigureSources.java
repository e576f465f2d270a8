package fazhi.figure;

import fazhi.common.Parts;
import fazhi.figure.count.Kept;
import fazhi.ledger.JointTally;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.year.EmptyYears;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All sources of figures as one (指标来源汇总): each is asked once, and they count together. */
@Component
public class FigureSources {

    private final Parts<FigureSource> sources;

    private final JointTally.Counting counting;

    private final LedgerAccess access;

    private final EmptyYears empty;

    FigureSources(
            ObjectProvider<FigureSource> sources,
            JointTally.Counting counting,
            LedgerAccess access,
            EmptyYears empty) {
        this.sources = new Parts<>(sources);
        this.counting = counting;
        this.access = access;
        this.empty = empty;
    }

    Stream<Figure> figures() {
        return sources.stream().flatMap(source -> source.figures().stream());
    }

    /** The figure of what stands beside what came, where a source balances them. */
    @Nullable String standing(String figure) {
        return sources.stream()
                .map(source -> source.standing(figure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the day is called by which a figure is counted; empty where nothing names it. */
    String dayKey(Figure figure, Basis basis) {
        return sources.stream()
                .map(source -> source.dayKey(figure.id(), basis))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    public JointTally together() {
        return new JointTally(counting, access);
    }

    Map<FigureSource.Ask, FigureSource.Reading> read(
            Collection<FigureSource.Ask> asks, JointTally together) {
        var wanted = asks.stream().distinct().toList();
        var answers = new HashMap<List<FigureSource.Ask>, Supplier<List<FigureSource.Reading>>>();
        sources.stream()
                .forEach(
                        source -> {
                            var own = ofSource(source, wanted);
                            if (!own.isEmpty()) {
                                answers.put(own, declared(source, own, together));
                            }
                        });
        var readings = new HashMap<FigureSource.Ask, FigureSource.Reading>();
        answers.forEach(
                (own, answer) -> {
                    var given = answer.get();
                    for (int i = 0; i < own.size(); i++) {
                        readings.put(own.get(i), given.get(i));
                    }
                });
        return readings;
    }

    /** Zero where somebody said that there was nothing that year. */
    private Supplier<List<FigureSource.Reading>> declared(
            FigureSource source, List<FigureSource.Ask> own, JointTally together) {
        var answer = source.read(own, together);
        return () -> {
            var given = answer.get();
            return IntStream.range(0, own.size())
                    .mapToObj(
                            i ->
                                    given.get(i).notKept()
                                                    && empty.said(
                                                            source.ledgerId(),
                                                            Kept.year(own.get(i).window()))
                                            ? given.get(i).none()
                                            : given.get(i))
                    .toList();
        };
    }

    private static List<FigureSource.Ask> ofSource(
            FigureSource source, List<FigureSource.Ask> wanted) {
        var ids = source.figures().stream().map(Figure::id).collect(Collectors.toSet());
        return wanted.stream().filter(ask -> ids.contains(ask.figure())).toList();
    }
}
