package fazhi.report.past;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The expressions of earlier reports (往年报告的文字模式). */
final class PastWords {

    private static final PatternBook PATTERNS = new PatternBook("/report/past.patterns");

    private PastWords() {}

    static Pattern get(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }

    /** The full stop of a Chinese sentence. */
    static String stop() {
        return PATTERNS.get("stop").pattern();
    }
}
