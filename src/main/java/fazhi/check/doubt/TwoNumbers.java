package fazhi.check.doubt;

import fazhi.check.Finding;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * What is said of two numbers against the two themselves (两数之比), asked by a rule in the words all
 * such rules share.
 *
 * @param rule its id
 */
public record TwoNumbers(String rule, Texts texts) {

    /** Where an expression with {@code said}, {@code last} and {@code now} contradicts itself. */
    public Stream<Finding> found(
            Statement statement, String name, Predicate<MatchResult> contradicts) {
        return Doubts.found(name, statement.text())
                .filter(contradicts)
                .map(
                        each ->
                                finding(
                                        statement,
                                        each.group("said"),
                                        each.group("last"),
                                        each.group("now")));
    }

    public Finding finding(Statement statement, String said, String one, String other) {
        return statement.ask(rule, texts.get("check.step", said, one, other));
    }

    /** Which part of the larger the smaller is, up to 1. */
    public static double part(List<Quantity> two) {
        double one = two.getFirst().value().doubleValue();
        double other = two.getLast().value().doubleValue();
        return Math.min(one, other) / Math.max(one, other);
    }
}
