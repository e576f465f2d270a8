package fazhi.check.proof;

import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one way in which a contradiction between numbers becomes certain (确证): those it rests on
 * stand in one chain in which every number is explained and no word makes another scope, and no
 * other reading makes them right. Else it only asks.
 */
public final class Proof {

    private final Statement statement;

    private final List<Quantity> told;

    private final boolean doubtful;

    private Proof(Statement statement, Stream<Quantity> told, boolean doubtful) {
        this.statement = statement;
        this.told =
                told.filter(statement.quantities()::contains)
                        .sorted(Comparator.comparing(Quantity::start))
                        .toList();
        this.doubtful = doubtful;
    }

    /** Of parts and what they should come to. */
    public static Proof sum(Statement statement, Quantity whole, List<Quantity> parts) {
        return new Proof(
                statement,
                Stream.concat(Stream.of(whole), parts.stream()),
                new Chain(statement.text(), whole, parts).otherScope()
                        || new OtherSums(statement, whole, parts).whole());
    }

    /** Of a total and what became of it, one of which may be told of another. */
    public static Proof states(Statement statement, Quantity total, List<Quantity> states) {
        var sum = sum(statement, total, states);
        return new Proof(
                statement,
                sum.told.stream(),
                sum.doubtful || new OtherSums(statement, total, states).nested());
    }

    /** Of numbers one of which follows from the others. */
    public static Proof of(Statement statement, List<Quantity> told) {
        return new Proof(statement, told.stream(), Chain.otherBase(statement.text()));
    }

    /** Of a rate or a change and the numbers it is made of. */
    public static Proof relation(Statement statement, Quantity rate, BigDecimal... values) {
        var all = List.of(values);
        return of(
                statement,
                statement.quantities().stream()
                        .filter(each -> each == rate || is(each, all))
                        .toList());
    }

    private static boolean is(Quantity quantity, Collection<BigDecimal> values) {
        return values.stream().anyMatch(each -> each.compareTo(quantity.value()) == 0);
    }

    public Finding finding(String rule, String message) {
        return statement.finding(rule, certainty(), message);
    }

    public Certainty certainty() {
        return doubtful || unexplained() ? Certainty.ASK : Certainty.CERTAIN;
    }

    /** A number between them that is none of them may be another base, or one of them as well. */
    private boolean unexplained() {
        return IntStream.range(1, told.size())
                .boxed()
                .flatMap(at -> between(told.get(at - 1), told.get(at)))
                .filter(each -> !each.unit().relative())
                .filter(each -> each.value().intValue() != told.size() - 1)
                .anyMatch(this::alike);
    }

    private Stream<Quantity> between(Quantity one, Quantity other) {
        return statement.quantities().stream()
                .filter(each -> each.start() > one.start() && each.start() < other.start());
    }

    /** Things in other units may be in a sum of things: 宣传单、手册、环保袋. */
    private boolean alike(Quantity other) {
        return told.stream().anyMatch(other::sameKind)
                || !other.unit().money() && told.stream().noneMatch(each -> each.unit().money());
    }
}
