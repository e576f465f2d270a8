package fazhi.figure;

import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.figure.FigureCounts.Want;
import fazhi.figure.board.Board;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.JointTally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The catalogue of figures (指标目录): cards, charts, slides, report, checker and command line ask
 * here, and none counts for itself.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FigureCatalogue {

    private final FigureCounts counts;

    private final ReportingService reporting;

    FigureCatalogue(FigureCounts counts, ReportingService reporting) {
        this.counts = counts;
        this.reporting = reporting;
    }

    /** Every figure once, on the basis the town reports it on. */
    public List<FigureValue> all(Period period) {
        var usual = reporting.usualBases();
        return values(
                counts.figures().map(figure -> new Want(figure, usual.apply(figure))).toList(),
                period);
    }

    /** Every figure on every basis it can be counted on. */
    public List<FigureValue> everyBasis(Period period) {
        return values(
                counts.figures()
                        .flatMap(
                                figure ->
                                        figure.bases().stream()
                                                .sorted()
                                                .map(basis -> new Want(figure, basis)))
                        .toList(),
                period);
    }

    /**
     * The figures of these ids, in this order; {@code id@basis} asks for a basis.
     *
     * @throws Missing when no module has such a figure, or none on that basis
     */
    public List<FigureValue> of(Collection<String> references, Period period) {
        return values(wants(references), period);
    }

    private List<Want> wants(Collection<String> references) {
        var usual = reporting.usualBases();
        var known = known();
        return references.stream()
                .map(
                        reference ->
                                found(reference, known, usual)
                                        .orElseThrow(() -> new Missing("figure " + reference)))
                .toList();
    }

    /** Those of these to which {@link #of} has no answer; nothing is counted. */
    public Set<String> unknown(Collection<String> references) {
        var known = known();
        return references.stream()
                .filter(each -> found(each, known, Figure::usual).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<Want> found(
            String reference, Map<String, Figure> known, Function<Figure, Basis> usual) {
        var parts = reference.split("@", 2);
        var figure = known.get(parts[0]);
        if (figure == null) {
            return Optional.empty();
        }
        var named = figure.bases().stream().filter(basis -> basis.code().equals(parts[1]));
        return (parts.length < 2 ? Stream.of(usual.apply(figure)) : named)
                .findFirst()
                .map(basis -> new Want(figure, basis));
    }

    /** Of what is counted since the founding the period's own, by figure, where it is known. */
    public Map<String, FigureValue> ofPeriod(Collection<String> references, Period period) {
        return byId(counts.of(shares(wants(references)), period, together()));
    }

    private static Map<String, FigureValue> byId(List<FigureValue> values) {
        return values.stream()
                .filter(each -> each.value() != null)
                .collect(Collectors.toMap(FigureValue::id, Function.identity()));
    }

    private static List<Want> shares(List<Want> wants) {
        return wants.stream()
                .filter(want -> want.basis().cumulative() && !want.figure().stands())
                .filter(want -> want.figure().bases().contains(Basis.PERIOD))
                .map(want -> new Want(want.figure(), Basis.PERIOD))
                .toList();
    }

    /** These figures as cards show them: the period's own, and beside it what began before. */
    List<Board.Card> cards(Collection<String> references, Period period, JointTally together) {
        var wants = wants(references);
        var years = shares(wants);
        var values =
                counts.of(Stream.concat(wants.stream(), years.stream()).toList(), period, together);
        var own = byId(values.subList(wants.size(), values.size()));
        return values.subList(0, wants.size()).stream()
                .map(value -> card(value, own.get(value.id())))
                .toList();
    }

    private static Board.Card card(FigureValue value, @Nullable FigureValue own) {
        return own == null ? new Board.Card(value, null, null) : new Board.Card(own, value, null);
    }

    /** Where nobody kept the ledger of the period, what came over from before is still there. */
    Board.Card withStanding(Board.Card card, Period period) {
        var value = card.figure();
        var reference = value.value() == null ? counts.standing(value.id()) : null;
        return reference == null
                ? card
                : new Board.Card(value, card.founding(), of(List.of(reference), period).getFirst());
    }

    private Map<String, Figure> known() {
        return counts.figures().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    JointTally together() {
        return counts.together();
    }

    private List<FigureValue> values(List<Want> wants, Period period) {
        return counts.of(wants, period, together());
    }
}
