package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.BasisWords;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * A number with all the words of its clause (事项): those of one are within those of the other where
 * both tell of one matter.
 *
 * @param words without verbs and scope
 */
record Matter(Statement statement, Quantity quantity, String words) {

    private static final PatternBook PATTERNS = new PatternBook("/check/things.patterns");

    private static final int SHORTEST = 5;

    private static final int PLAIN = 3;

    /** Fewer words may be of many things. */
    private static final int NAME = 8;

    static Stream<Matter> in(Statement statement, int year) {
        return PATTERNS.in("apart", statement.text())
                ? Stream.empty()
                : statement.quantities().stream()
                        .filter(each -> !each.approximate() && !each.aside())
                        .filter(each -> !each.unit().relative())
                        .filter(each -> plain(statement, each, year))
                        .map(each -> new Matter(statement, each, words(each.subject())));
    }

    private static boolean plain(Statement statement, Quantity quantity, int year) {
        var prefix = statement.prefix(quantity).replace(String.valueOf(year), "");
        return !BasisWords.cumulative(statement.text())
                && !Arithmetic.in("scoped", prefix)
                && !Arithmetic.in("within", prefix)
                && !Arithmetic.in("year", prefix + quantity.after())
                && !PATTERNS.in("matter.narrow", quantity.before())
                && !PATTERNS.in("matter.narrow.behind", quantity.after());
    }

    static String words(String clause) {
        return PATTERNS.get("matter.idle").matcher(clause).replaceAll("");
    }

    /** Nothing tells the two apart: one has no word the other has not, or both name one thing. */
    boolean likely(Matter other) {
        return !statement.equals(other.statement)
                && quantity.unit().equals(other.quantity.unit())
                && !quantity.agrees(other.quantity.value())
                && !other.quantity.agrees(quantity.value())
                && (within(words, other.words)
                        || within(other.words, words)
                        || named(other)
                        || misplaced(other));
    }

    private static boolean within(String few, String many) {
        return few.length() >= SHORTEST
                && left(few, many).isEmpty()
                && !PATTERNS.in("matter.other", left(many, few));
    }

    /** 法律顾问 and 新任法律顾问. */
    static boolean apart(String one, String other) {
        return PATTERNS.in("matter.some", left(one, other))
                || PATTERNS.in("matter.some", left(other, one));
    }

    /** The characters of the one that the other has not. */
    static String left(String one, String other) {
        var others = new StringBuilder(other);
        var left = new StringBuilder();
        for (char each : one.toCharArray()) {
            int at = others.indexOf(String.valueOf(each));
            if (at < 0) {
                left.append(each);
            } else {
                others.deleteCharAt(at);
            }
        }
        return left.toString();
    }

    /** The money of one project, or the digits of one number in another order. */
    private boolean named(Matter other) {
        boolean project =
                quantity.unit().money()
                        && PATTERNS.in("matter.cost", quantity.subject())
                        && PATTERNS.in("matter.cost", other.quantity.subject())
                        && !PATTERNS.in("matter.stage", statement.text() + other.statement.text());
        return (project || turned(other)) && Shared.longest(words, other.words) >= NAME;
    }

    /** 3.6万元, 360000元: the same figures of one sum of money with the point elsewhere. */
    private boolean misplaced(Matter other) {
        return quantity.unit().money()
                && words.length() >= PLAIN
                && words.equals(other.words)
                && figures().equals(other.figures());
    }

    private BigInteger figures() {
        return quantity.value().stripTrailingZeros().unscaledValue();
    }

    private boolean turned(Matter other) {
        var own = digits(quantity);
        return own.length() > 1 && own.equals(digits(other.quantity));
    }

    private static String digits(Quantity quantity) {
        var written = quantity.number().chars().filter(Character::isDigit).sorted();
        return written.collect(
                        StringBuilder::new,
                        (all, each) -> all.append((char) each),
                        StringBuilder::append)
                .toString();
    }
}
