package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import java.util.Optional;

/**
 * What there is of something in the whole town (全镇现有): 全镇共设村卫生室 31 间, 全镇 31 间村卫生室. Said to be all
 * of them, it is one number wherever it is told.
 */
final class Holding {

    private static final PatternBook PATTERNS = new PatternBook("/check/things.patterns");

    private static final int SHORTEST = 2;

    private static final int LONGEST = 12;

    private Holding() {}

    /** The noun, where the words say that the number is all there is of it. */
    static Optional<String> of(Statement statement, Quantity quantity) {
        var before = quantity.before();
        if (!PATTERNS.in("holding.unit", quantity.unit().name())
                || !all(before)
                || !now(quantity) && PATTERNS.in("holding.not", statement.text())
                || PATTERNS.in("holding.narrow", before)) {
            return Optional.empty();
        }
        var noun = noun(before);
        var behind = statement.text().substring(quantity.end());
        if (noun.isEmpty()) {
            return behind(behind);
        }
        return PATTERNS.in("holding.end", behind) && told(noun)
                ? Optional.of(noun)
                : Optional.empty();
    }

    /** 现有: there now, whatever is planned for them. */
    static boolean now(Quantity quantity) {
        return PATTERNS.in("holding.now", quantity.before());
    }

    private static boolean all(String before) {
        return PATTERNS.in("holding.scope", before) || PATTERNS.in("holding.verb.whole", before);
    }

    private static String noun(String before) {
        var words = PATTERNS.get("holding.front").matcher(before).replaceFirst("");
        words = PATTERNS.get("holding.verb").matcher(words).replaceFirst("");
        return PATTERNS.get("holding.verb.end").matcher(words).replaceFirst("");
    }

    /** 全镇 31 间村卫生室都…: up to what is told of them. */
    private static Optional<String> behind(String behind) {
        var noun = PATTERNS.get("holding.noun").matcher(behind);
        return noun.find() && told(noun.group("noun"))
                ? Optional.of(noun.group("noun"))
                : Optional.empty();
    }

    private static boolean told(String noun) {
        return noun.length() >= SHORTEST
                && noun.length() <= LONGEST
                && !PATTERNS.in("holding.other", noun)
                && !Arithmetic.in("generic", noun);
    }
}
