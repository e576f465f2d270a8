package fazhi.check.doubt;

import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.check.read.PatternBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of numbers in plain speech (口语数字用语). */
public final class Doubts {

    private static final PatternBook PATTERNS =
            new PatternBook(
                    "/check/doubt/words.patterns",
                    "/check/doubt/lists.patterns",
                    "/check/doubt/changes.patterns",
                    "/check/doubt/sums.patterns",
                    "/check/doubt/time.patterns",
                    "/check/doubt/twice.patterns");

    /** Near it, but not it: what is far from it was never meant to be. */
    public static final BigDecimal SLIP = new BigDecimal("0.15");

    private Doubts() {}

    public static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    public static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }

    public static Stream<MatchResult> found(String name, String text) {
        return words(name).matcher(text).results();
    }

    public static BigDecimal number(MatchResult match, String group) {
        return ChineseNumber.parse(match.group(group));
    }

    public static int count(MatchResult match, String group) {
        return ChineseNumber.whole(match.group(group));
    }

    /** 万元 in 元. */
    public static BigDecimal factor(String unit) {
        return BigDecimal.TEN.pow(
                in("ten.thousand", unit) ? 4 : in("hundred.million", unit) ? 8 : 0);
    }

    /** Told exactly, of the whole and in the sentence itself. */
    public static List<Quantity> plain(Statement statement) {
        return statement.quantities().stream()
                .filter(each -> !each.approximate() && !each.aside())
                .filter(each -> !each.unit().relative())
                .toList();
    }
}
