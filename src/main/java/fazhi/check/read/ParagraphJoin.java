package fazhi.check.read;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that a page end or a fixed line width had cut (断行合并). */
class ParagraphJoin {

    private static final int SHORT = 20;

    /** Lines of a file with a fixed width end within so many characters of it. */
    private static final int RAGGED = 2;

    private static final int MANY = 6;

    private final List<Line> joined = new ArrayList<>();

    /** The width at which the file cuts its lines, or a number no line reaches. */
    private final int width;

    private ParagraphJoin(List<Line> lines) {
        width = width(lines);
    }

    static List<Line> join(List<Line> lines) {
        var join = new ParagraphJoin(lines);
        lines.forEach(join::add);
        return join.joined;
    }

    private void add(Line line) {
        if (!joined.isEmpty() && continues(joined.getLast(), line)) {
            joined.add(Line.of(joined.removeLast().text() + line.text()));
        } else {
            joined.add(line);
        }
    }

    private boolean continues(Line before, Line line) {
        if (before.table()
                || line.table()
                || before.standsOut()
                || line.standsOut()
                || line.has("mark.any")
                || before.has("sentence.end")
                || heading(before)) {
            return false;
        }
        return before.has("sentence.part")
                || full(before)
                || !before.has("mark.any") && before.text().length() > SHORT;
    }

    /** A heading may hold a comma; a line as long as the file's width is cut, not ended. */
    private boolean heading(Line line) {
        return line.has("heading.line") && !full(line);
    }

    private boolean full(Line line) {
        return line.text().length() >= width - RAGGED;
    }

    private static int width(List<Line> lines) {
        int longest =
                lines.stream()
                        .filter(line -> !line.table())
                        .mapToInt(line -> line.text().length())
                        .max()
                        .orElse(0);
        long full =
                lines.stream()
                        .filter(line -> !line.table() && line.text().length() >= longest - RAGGED)
                        .count();
        return full >= MANY ? longest : Integer.MAX_VALUE;
    }
}
