package fazhi.check.read;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A report as read (报告原文): what its head and end say, and its paragraphs; a part that is not there
 * is empty.
 *
 * @param head the issuing mark (发文机关标志)
 * @param number 发文字号
 * @param signer 签发人
 * @param recipient 主送机关
 * @param issuer 署名
 * @param dateText 成文日期 as written
 */
public record ReportText(
        String head,
        String number,
        String signer,
        String title,
        String recipient,
        String issuer,
        String dateText,
        @Nullable LocalDate date,
        List<ReportParagraph> paragraphs) {

    public ReportText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs between head and end. */
    public List<ReportParagraph> body() {
        return paragraphs.stream()
                .filter(each -> each.kind() == ReportParagraph.Kind.BODY)
                .toList();
    }

    /** The year reported on: the title's, else the date's. */
    public OptionalInt year() {
        var told = titleYear();
        return told.isPresent() || date == null ? told : OptionalInt.of(date.getYear());
    }

    /** The year in the title, which says what is reported on whenever it was signed. */
    public OptionalInt titleYear() {
        var year = ReportReader.PATTERNS.get("year").matcher(title);
        return year.find()
                ? OptionalInt.of(ChineseNumber.whole(year.group(1)))
                : OptionalInt.empty();
    }

    /** The number of the paragraph that holds the words, spaces aside, or 0. */
    public int paragraphOf(String words) {
        var dense = words.replaceAll("\\s", "");
        return paragraphs.stream()
                .filter(each -> each.text().replaceAll("\\s", "").contains(dense))
                .mapToInt(ReportParagraph::number)
                .findFirst()
                .orElse(0);
    }
}
