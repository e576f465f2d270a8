package fazhi.check.scope;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words of the time reported on (报告期用语). */
final class Scopes {

    private static final PatternBook PATTERNS = new PatternBook("/check/scope.patterns");

    private Scopes() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
