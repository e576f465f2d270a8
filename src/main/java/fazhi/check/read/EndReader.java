package fazhi.check.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds issuer and date at the end of a text (落款). */
class EndReader {

    private static final int ISSUER_LENGTH = 30;

    private static final int LOOK = 8;

    /** Between those who sign together, each on a line (联合行文). */
    private static final String JOINT = "\u3001";

    private int size;

    private String issuer = "";

    private String dateText = "";

    private @Nullable LocalDate date;

    EndReader(List<Line> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LOOK); i--) {
            var match = ReportReader.PATTERNS.get("date").matcher(lines.get(i).text());
            if (match.matches()) {
                dateText = match.group().replaceAll("\\s", "");
                date = date(match.group(1), match.group(2), match.group(3));
                size = lines.size() - i;
                readIssuer(lines, i - 1);
                return;
            }
        }
    }

    int size() {
        return size;
    }

    String issuer() {
        return issuer;
    }

    String dateText() {
        return dateText;
    }

    @Nullable LocalDate date() {
        return date;
    }

    private void readIssuer(List<Line> lines, int place) {
        if (place >= 0
                && lines.get(place).text().length() <= ISSUER_LENGTH
                && !lines.get(place).has("sentence.part")
                && !lines.get(place).has("mark.any")) {
            int first = place;
            while (first > 0
                    && lines.get(place).has("issuer")
                    && lines.get(first - 1).has("issuer")) {
                first--;
            }
            issuer =
                    lines.subList(first, place + 1).stream()
                            .map(each -> each.text().replaceAll("\\s", ""))
                            .collect(Collectors.joining(JOINT));
            size += place + 1 - first;
            readAttachments(lines, first);
        }
    }

    /** 附件：1.… with one more on each line before the issuer. */
    private void readAttachments(List<Line> lines, int issuer) {
        for (int i = issuer - 1; i >= Math.max(0, issuer - LOOK); i--) {
            if (lines.get(i).has("attachments")) {
                size += issuer - i;
                return;
            }
        }
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(number(year), number(month), number(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(String text) {
        return ChineseNumber.whole(text);
    }
}
