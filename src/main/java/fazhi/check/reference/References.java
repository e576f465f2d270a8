package fazhi.check.reference;

import fazhi.check.read.PatternBook;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The words and lists the rules over what a text cites share (引用用语). */
final class References {

    private static final PatternBook PATTERNS = new PatternBook("/check/reference.patterns");

    private References() {}

    static Pattern words(String name) {
        return PATTERNS.get(name);
    }

    static boolean in(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }

    /** The lines of a list, each cut at its bars. */
    static List<String[]> rows(String resource) {
        return StreamSupport.stream(PatternBook.lines(resource).spliterator(), false)
                .map(line -> line.split(" \\| "))
                .toList();
    }
}
