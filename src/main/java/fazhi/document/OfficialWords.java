package fazhi.document;

import fazhi.common.Texts;
import fazhi.document.Block.Blank;
import fazhi.document.Block.Inline;
import fazhi.document.Block.Words;
import fazhi.figure.chart.ChartData;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixed words of an official document (公文用语), the same in Word and in plain text. */
public record OfficialWords(Texts texts) {

    private static final String COMMA = "\uff0c";

    private static final String FULL_STOP = "\u3002";

    private static final Pattern DAY = Pattern.compile("\\s?(\\d{4}-\\d{2}-\\d{2})\\s?");

    private static final int RUN_IN_LEVEL = 3;

    public Inline number(OfficialDocument.Head head) {
        return orBlank(head.number(), "document.number.missing");
    }

    public Inline signer(OfficialDocument.Head head) {
        return orBlank(head.signer(), "document.signer.missing");
    }

    public String signerLabel() {
        return texts.get("document.signer");
    }

    /** The addressee with its full-width colon (主送机关); nothing where a paper has none. */
    public List<Inline> addressee(@Nullable String addressee) {
        if (addressee == null) {
            return List.of(
                    new Blank(texts.get("document.addressee.missing")),
                    new Words(texts.get("document.addressee", "")));
        }
        return addressee.isEmpty()
                ? List.of()
                : List.of(new Words(texts.get("document.addressee", addressee)));
    }

    /** In Arabic figures without leading zeros (成文日期). */
    public Inline date(@Nullable LocalDate date) {
        return orBlank(date == null ? null : day(date), "document.date.missing");
    }

    public Inline printed(@Nullable LocalDate date) {
        return orBlank(
                date == null ? null : texts.get("document.printed", day(date)),
                "document.printed.missing");
    }

    public Inline printer(OfficialDocument.Imprint imprint) {
        return orBlank(imprint.printingOffice(), "document.printer.missing");
    }

    /** The words with their full stop. */
    public String sentence(String words) {
        return words.endsWith(FULL_STOP) ? words : words + FULL_STOP;
    }

    public String copyTo(String offices) {
        return texts.get("document.copy-to", offices);
    }

    /** The mark of the attachment at an index: 附件 when it is alone, else 附件1. */
    public String attachmentMark(int index, int count) {
        return count == 1
                ? texts.get("document.attachment")
                : texts.get("document.attachment.numbered", String.valueOf(index + 1));
    }

    public String attachmentsLabel() {
        return texts.get("document.attachments");
    }

    /** The name of an attachment in the list under the body (附件说明). */
    public String attachmentName(String title, int index, int count) {
        return count == 1
                ? title
                : texts.get("document.attachments.numbered", String.valueOf(index + 1), title);
    }

    /** A low heading that ends like a sentence runs on into its paragraph, as towns write it. */
    public boolean runsOn(Block.Heading heading) {
        return heading.level() == RUN_IN_LEVEL && heading.text().endsWith(FULL_STOP);
    }

    /** The title of a figure or table with its unit and basis. */
    public String caption(String title, String unit, String basis) {
        var notes =
                Stream.of(
                                unit.isBlank() ? "" : texts.get("document.caption.unit", unit),
                                days(basis))
                        .filter(note -> !note.isBlank())
                        .collect(Collectors.joining(COMMA));
        return notes.isEmpty() ? title : texts.get("document.caption", title, notes);
    }

    /** 截至 2022-12-02 as it is written on paper: 截至2022年12月2日. */
    private String days(String basis) {
        return DAY.matcher(basis)
                .replaceAll(each -> Matcher.quoteReplacement(day(LocalDate.parse(each.group(1)))));
    }

    /** What stands at the head of a chart's names. */
    public String category(ChartData data) {
        var own = "document.category" + data.id().substring(data.id().lastIndexOf('.'));
        return texts.get(texts.has(own) ? own : "document.category");
    }

    /** Heads the numbers of a table that has only one column of them. */
    public String count() {
        return texts.get("document.count");
    }

    public String noData() {
        return texts.get("document.no-data");
    }

    /** Words as they read on paper; a gap says what is missing. */
    public String plain(Inline part) {
        return part instanceof Blank(var missing)
                ? texts.get("document.blank", missing)
                : part.text();
    }

    private String day(LocalDate date) {
        return texts.get(
                "document.date",
                String.valueOf(date.getYear()),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    private Inline orBlank(@Nullable String text, String missing) {
        return text == null || text.isBlank() ? new Blank(texts.get(missing)) : new Words(text);
    }
}
