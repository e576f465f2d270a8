package fazhi.check.wording;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words the rules over wording share (用词). */
final class Wording {

    private static final PatternBook PATTERNS = new PatternBook("/check/wording.patterns");

    private Wording() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
