package fazhi.check.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds mark, number, signer, title and recipient at the head of a text (文头). */
class HeadReader {

    private static final int LOOK = 14;

    private final List<Line> lines;

    private int size;

    private String title = "";

    private String recipient = "";

    HeadReader(List<Line> lines) {
        this.lines = lines;
        int last = titleEnd();
        if (last >= 0) {
            int first = titleBegin(last);
            title =
                    squeeze(
                            String.join(
                                    "",
                                    lines.subList(first, last + 1).stream()
                                            .map(Line::text)
                                            .toList()));
            size = last + 1;
            readRecipient();
        }
    }

    int size() {
        return size;
    }

    String title() {
        return title;
    }

    String recipient() {
        return recipient;
    }

    String mark() {
        var found = first("head");
        return found == null ? "" : found;
    }

    String number() {
        var found = first("number");
        return found == null ? "" : found.replaceAll("\\s", "");
    }

    String signer() {
        var found = first("signer");
        return found == null ? "" : found.strip();
    }

    private int titleEnd() {
        for (int i = 0; i < Math.min(LOOK, lines.size()); i++) {
            var line = lines.get(i);
            if (line.has("mark.any") || line.has("sentence.part")) {
                return -1;
            }
            if (ReportReader.PATTERNS.in("title.end", squeeze(line.text()))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A title may be broken over lines: it begins where the words 关于 are, if they are there at all.
     */
    private int titleBegin(int last) {
        if (last > 0 && lines.get(last).has("subtitle") && !headLine(lines.get(last - 1))) {
            return last - 1;
        }
        for (int i = last; i >= 0 && !headLine(lines.get(i)); i--) {
            if (lines.get(i).has("title.begin")) {
                boolean alone = lines.get(i).has("about");
                return alone && i > 0 && !headLine(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        return last;
    }

    private static boolean headLine(Line line) {
        return line.has("head") || line.has("number") || line.has("signer");
    }

    private void readRecipient() {
        if (size < lines.size()
                && lines.get(size).has("recipient")
                && !lines.get(size).has("mark.any")
                && !lines.get(size).has("recipient.not")) {
            recipient = lines.get(size).text().replaceAll(".$", "");
            size++;
        }
    }

    private @Nullable String first(String pattern) {
        for (var line : lines.subList(0, size)) {
            var match = ReportReader.PATTERNS.get(pattern).matcher(line.text());
            if (match.find()) {
                return match.groupCount() == 0 ? match.group() : match.group(1);
            }
        }
        return null;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
