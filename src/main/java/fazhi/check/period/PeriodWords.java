package fazhi.check.period;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words the rules over time share (时间用语). */
final class PeriodWords {

    private static final PatternBook PATTERNS = new PatternBook("/check/period.patterns");

    private PeriodWords() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
