package fazhi.check.scope;

import fazhi.check.read.PatternBook;
import fazhi.check.read.ReportText;
import java.util.OptionalInt;
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

    /** The year whose work the title says it tells of. */
    static OptionalInt titleYear(ReportText text) {
        var year = words("about").matcher(text.title());
        return year.find() && year.group("year") != null
                ? OptionalInt.of(Integer.parseInt(year.group("year")))
                : OptionalInt.empty();
    }
}
