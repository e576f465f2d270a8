package fazhi.check.form;

import fazhi.check.read.PatternBook;
import java.util.regex.Pattern;

/** The words the rules over form share (公文用语). */
final class FormWords {

    private static final PatternBook PATTERNS = new PatternBook("/check/form.patterns");

    private FormWords() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
