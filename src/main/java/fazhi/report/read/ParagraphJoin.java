package fazhi.report.read;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that a page end had cut (跨页合并). */
class ParagraphJoin {

    private ParagraphJoin() {}

    static List<Line> join(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            if (!joined.isEmpty() && continues(joined.getLast(), line)) {
                joined.add(Line.of(joined.removeLast().text() + line.text()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** A heading on its own line has a mark and no punctuation: nothing continues it. */
    private static boolean continues(Line before, Line line) {
        if (before.table() || line.table() || line.has("mark.any") || before.has("sentence.end")) {
            return false;
        }
        return before.has("sentence.part")
                || !before.has("mark.any") && before.text().length() > 20;
    }
}
