package fazhi.check.comparison;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.LedgerFact;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.BasisWords;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Unit;
import fazhi.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Numbers of the text against the ledgers (文本与台账核对), each on the basis the sentence names. */
@Component
class LedgerRule implements CheckRule {

    private static final Set<String> OVER_TIME = Set.of("founding", "asof");

    private static final Set<String> OVER_YEAR = Set.of("period", "decided", "asof");

    private final Texts texts;

    LedgerRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        if (reading.context().facts().isEmpty()) {
            return Stream.empty();
        }
        int year = reading.year();
        return reading.statements()
                .flatMap(
                        statement ->
                                statement.quantities().stream()
                                        .filter(each -> comparable(statement, each, year))
                                        .flatMap(
                                                each ->
                                                        check(
                                                                statement,
                                                                each,
                                                                reading.context().facts(),
                                                                year)));
    }

    private Stream<Finding> check(
            Statement statement, Quantity quantity, List<LedgerFact> facts, int year) {
        var values = onBasis(statement, named(statement, quantity, facts), year);
        if (values.isEmpty() || values.stream().anyMatch(fact -> quantity.agrees(fact.value()))) {
            return Stream.empty();
        }
        var fact = values.getFirst();
        return Stream.of(
                statement.certain(
                        id(),
                        texts.get(
                                "check.ledger",
                                quantity.written(),
                                fact.label(),
                                Arithmetic.shown(fact.value()) + fact.unit(),
                                texts.get("check.basis." + fact.basis()))));
    }

    /** All bases of the figure the number is closest to. */
    static List<LedgerFact> named(Statement statement, Quantity quantity, List<LedgerFact> facts) {
        var words = new FactWords(statement, quantity);
        var closest =
                facts.stream()
                        .filter(fact -> unit(fact).equals(quantity.unit().kind()))
                        .filter(fact -> words.closeness(fact) > 0)
                        .max(Comparator.comparingInt(words::closeness));
        return closest.stream()
                .flatMap(fact -> facts.stream().filter(each -> each.figure().equals(fact.figure())))
                .toList();
    }

    static List<LedgerFact> onBasis(Statement statement, List<LedgerFact> facts, int year) {
        boolean cumulative = BasisWords.cumulative(statement.text());
        if (cumulative == BasisWords.annual(statement.text(), year)) {
            return facts;
        }
        var bases = cumulative ? OVER_TIME : OVER_YEAR;
        return facts.stream().filter(fact -> bases.contains(fact.basis())).toList();
    }

    /** Not a month's, another year's or some village's number, not 近 20 宗, and not 15 宗（含上年结转的）. */
    static boolean comparable(Statement statement, Quantity quantity, int year) {
        var words = (statement.prefix(quantity) + quantity.after()).replace(year + "", "");
        return !quantity.approximate()
                && !Arithmetic.in("carried.in", statement.text().substring(quantity.end()))
                && !Arithmetic.in("scoped", words)
                && !Arithmetic.in("year", words)
                && (Arithmetic.in("within", quantity.before())
                        || !Arithmetic.in("scoped.place", quantity.before()));
    }

    private static String unit(LedgerFact fact) {
        return Unit.of(fact.unit()).map(Unit::kind).orElse(fact.unit());
    }
}
