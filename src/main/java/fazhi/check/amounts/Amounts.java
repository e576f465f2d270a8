package fazhi.check.amounts;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words of steps, balances and products (增减余额用语). */
final class Amounts {

    private static final PatternBook PATTERNS = new PatternBook("/check/amounts.patterns");

    private Amounts() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
