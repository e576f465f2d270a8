package fazhi.check.addition;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words of additions (加总用词). */
final class Words {

    private static final PatternBook PATTERNS = new PatternBook("/check/addition.patterns");

    private Words() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
