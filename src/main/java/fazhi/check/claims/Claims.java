package fazhi.check.claims;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words by which a text speaks of all or none (全称用语). */
final class Claims {

    private static final PatternBook PATTERNS = new PatternBook("/check/claims.patterns");

    private Claims() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
