package fazhi.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives each paragraph its level and the headings above it (层次). */
class Outline {

    private static final int LEVELS = 5;

    private final @Nullable String[] open = new @Nullable String[LEVELS];

    ReportParagraph next(int number, Line line) {
        var text = line.text();
        for (int level = 1; level <= LEVELS; level++) {
            var mark = ReportReader.PATTERNS.get("mark." + level).matcher(text);
            if (mark.find()) {
                return marked(number, level, mark, text);
            }
        }
        return new ReportParagraph(
                number,
                ReportParagraph.Kind.BODY,
                0,
                0,
                "",
                text,
                above(LEVELS + 1),
                line.standsOut());
    }

    private ReportParagraph marked(int number, int level, Matcher mark, String text) {
        for (int deeper = level - 1; deeper < LEVELS; deeper++) {
            open[deeper] = null;
        }
        var path = above(level);
        open[level - 1] = heading(text.substring(mark.end()));
        return new ReportParagraph(
                number,
                ReportParagraph.Kind.BODY,
                level,
                ordinal(mark),
                mark.group(),
                text,
                path,
                false);
    }

    /** Each way to write a mark holds its number in a group of its own. */
    private static int ordinal(Matcher mark) {
        return IntStream.rangeClosed(1, mark.groupCount())
                .mapToObj(mark::group)
                .filter(Objects::nonNull)
                .mapToInt(written -> ChineseNumber.whole(written))
                .findFirst()
                .orElseThrow();
    }

    private List<String> above(int level) {
        var path = new ArrayList<String>();
        for (int i = 0; i < level - 1; i++) {
            var heading = open[i];
            if (heading != null) {
                path.add(heading);
            }
        }
        return path;
    }

    /** Up to the first stop that stands in no brackets. */
    static String heading(String text) {
        var end = ReportReader.PATTERNS.get("heading.end").matcher(bare(text));
        return (end.find() ? text.substring(0, end.start()) : text).strip();
    }

    /**
     * What is enclosed made blank, from the innermost outwards; every character keeps its place.
     */
    private static String bare(String text) {
        var inner = ReportReader.PATTERNS.get("enclosed").matcher(text);
        return inner.find()
                ? bare(inner.replaceAll(part -> " ".repeat(part.group().length())))
                : text;
    }
}
