package fazhi.check.arithmetic;

import fazhi.check.language.Quantity;
import fazhi.check.read.PatternBook;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the rules over numbers share: their words, sums, and how a sum is shown (算式). */
public final class Arithmetic {

    private static final PatternBook PATTERNS = new PatternBook("/check/arithmetic.patterns");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Arithmetic() {}

    public static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    public static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }

    /** The last place where the expression is found. */
    public static Optional<MatchResult> last(String name, CharSequence text) {
        return words(name).matcher(text).results().reduce((_, later) -> later);
    }

    /** What stands behind the last place where the expression is found. */
    public static String tail(String name, String text) {
        return last(name, text).map(found -> text.substring(found.end())).orElse(text);
    }

    public static BigDecimal sum(Collection<Quantity> parts) {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 19 + 1 + 1}. */
    public static String shown(Collection<Quantity> parts) {
        return parts.stream().map(Quantity::number).collect(Collectors.joining(" + "));
    }

    public static String shown(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    public static Stream<String> clauses(String text) {
        return words("clause").splitAsStream(text);
    }

    /** Numbers that stand together: every run of so many or more. */
    public static Stream<List<Quantity>> runs(List<Quantity> numbers, int fewest) {
        return IntStream.rangeClosed(0, numbers.size() - fewest)
                .boxed()
                .flatMap(
                        from ->
                                IntStream.rangeClosed(from + fewest, numbers.size())
                                        .mapToObj(to -> numbers.subList(from, to)));
    }

    /** Each two characters in a row. */
    public static Stream<String> pairs(String words) {
        return IntStream.rangeClosed(0, words.length() - 2)
                .mapToObj(at -> words.substring(at, at + 2));
    }

    /** Rounded numbers (12.6万元) may miss their total by less than half a last place each. */
    public static boolean adds(Collection<Quantity> parts, Quantity total) {
        var all = Stream.concat(parts.stream(), Stream.of(total)).toList();
        var finest = all.stream().map(Quantity::step).reduce(BigDecimal::min).orElseThrow();
        var slack =
                all.stream()
                        .map(Quantity::step)
                        .filter(step -> rounded(step, finest))
                        .map(step -> step.divide(BigDecimal.TWO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing = sum(parts).subtract(total.value()).abs();
        return missing.signum() == 0 || missing.compareTo(slack) < 0;
    }

    /** 12.6万元 is rounded; 12万元 is where others are told to the yuan. */
    private static boolean rounded(BigDecimal step, BigDecimal finest) {
        return step.compareTo(BigDecimal.ONE) > 0
                && (step.compareTo(TEN_THOUSAND) < 0 || finest.compareTo(BigDecimal.ONE) <= 0);
    }
}
