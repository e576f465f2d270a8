package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sums, steps and votes by the words that join them (言明的加减). */
@Component
class SaidSumRule implements CheckRule {

    private static final int MONTHS = 12;

    private static final int QUARTERS = 4;

    private final Texts texts;

    SaidSumRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "said-sum";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("addition", "often", "parts", "step", "sum");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> each.quantities().size() > 1)
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var text = statement.text();
        return Stream.of(
                        Stream.of("with.more", "vote")
                                .flatMap(name -> Doubts.found(name, text))
                                .filter(each -> sum(each).compareTo(number(each, "all")) != 0)
                                .map(each -> sum(statement, each)),
                        new TwoNumbers(id(), texts)
                                .found(statement, "step.to", SaidSumRule::otherStep),
                        Doubts.found("often.each", text)
                                .filter(each -> often(each) != Doubts.count(each, "b"))
                                .map(
                                        each ->
                                                statement.ask(
                                                        id(),
                                                        texts.get(
                                                                "check.often",
                                                                each.group(),
                                                                String.valueOf(often(each)),
                                                                each.group("b")))),
                        Stream.of("part.within", "part.inside", "part.of.it")
                                .flatMap(name -> Doubts.found(name, text))
                                .filter(each -> number(each, "b").compareTo(number(each, "a")) > 0)
                                .map(
                                        each ->
                                                statement.ask(
                                                        id(),
                                                        texts.get(
                                                                "check.subset",
                                                                each.group("said"),
                                                                each.group("a")))))
                .flatMap(each -> each);
    }

    private static long often(MatchResult match) {
        return (long) Doubts.count(match, "a")
                * (Doubts.in("often.month", match.group("per")) ? MONTHS : QUARTERS);
    }

    private static boolean otherStep(MatchResult match) {
        var more = number(match, "now").subtract(number(match, "last"));
        var told = number(match, "step");
        return more.compareTo(match.group("less") == null ? told : told.negate()) != 0;
    }

    private static BigDecimal sum(MatchResult match) {
        return addends(match).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> addends(MatchResult match) {
        return Stream.of("a", "b", "c")
                .filter(name -> match.namedGroups().containsKey(name) && match.group(name) != null)
                .map(name -> number(match, name));
    }

    private static BigDecimal number(MatchResult match, String group) {
        return Doubts.number(match, group);
    }

    private Finding sum(Statement statement, MatchResult match) {
        return statement.ask(
                id(),
                texts.get(
                        "check.addition",
                        addends(match).map(Arithmetic::shown).collect(Collectors.joining(" + ")),
                        Arithmetic.shown(sum(match)),
                        Arithmetic.shown(number(match, "all"))));
    }
}
