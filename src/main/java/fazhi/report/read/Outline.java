package fazhi.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Gives each paragraph its level and the headings above it (层次). */
class Outline {

    private static final int LEVELS = 4;

    private final String[] open = new String[LEVELS];

    ReportParagraph next(int number, String text) {
        for (int level = 1; level <= LEVELS; level++) {
            var mark = ReportReader.PATTERNS.get("mark." + level).matcher(text);
            if (mark.find()) {
                return marked(number, level, mark, text);
            }
        }
        return new ReportParagraph(
                number, ReportParagraph.Kind.BODY, 0, 0, "", text, above(LEVELS + 1));
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
                ChineseNumber.parse(mark.group(1)).intValueExact(),
                mark.group(),
                text,
                path);
    }

    private List<String> above(int level) {
        var path = new ArrayList<String>();
        for (int i = 0; i < level - 1; i++) {
            if (open[i] != null) {
                path.add(open[i]);
            }
        }
        return path;
    }

    static String heading(String text) {
        var end = ReportReader.PATTERNS.get("heading.end").matcher(text);
        return (end.find() ? text.substring(0, end.start()) : text).strip();
    }
}
