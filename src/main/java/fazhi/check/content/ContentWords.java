package fazhi.check.content;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words the rules over content share (内容用语). */
final class ContentWords {

    private static final PatternBook PATTERNS = new PatternBook("/check/content.patterns");

    private ContentWords() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
