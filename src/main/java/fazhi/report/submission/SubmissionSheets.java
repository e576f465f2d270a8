package fazhi.report.submission;

import fazhi.common.Texts;
import fazhi.report.paper.PaperData;
import fazhi.report.source.SourceGroup;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two sheets of a package (报送单、来源清单): to whom, how many, by when; and which rows each figure has.
 */
@Component
class SubmissionSheets {

    private static final int WIDE = 44;

    private static final int NARROW = 14;

    private final Texts texts;

    SubmissionSheets(Texts texts) {
        this.texts = texts;
    }

    /** What is not known yet stays empty, to be written by hand. */
    void slip(PaperData paper, List<String> files, OutputStream out) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        texts.get("submission.to"),
                        texts.get("submission.how"),
                        texts.get("submission.copies"),
                        texts.get("submission.by")));
        var due = day(paper.dueOn());
        var copies = paper.copies() == null ? "" : paper.copies().toString();
        offices(paper.addressee())
                .forEach(
                        each ->
                                rows.add(
                                        List.of(
                                                each,
                                                texts.get("report-paper.addressee"),
                                                copies,
                                                due)));
        offices(paper.copyTo())
                .forEach(
                        each ->
                                rows.add(
                                        List.of(
                                                each,
                                                texts.get("report-paper.copyTo"),
                                                copies,
                                                due)));
        rows.add(
                List.of(
                        texts.get("submission.public"),
                        texts.get("submission.public-how"),
                        "",
                        day(paper.publishBy())));
        rows.add(List.of("", "", "", ""));
        rows.add(List.of(texts.get("submission.files"), "", "", ""));
        files.forEach(each -> rows.add(List.of(each, "", "", "")));
        write(texts.get("submission.slip-title", paper.title()), rows, out);
    }

    void sources(List<SourceGroup> groups, OutputStream out) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        texts.get("submission.figure"),
                        texts.get("submission.value"),
                        texts.get("submission.rows"),
                        texts.get("submission.ledger"),
                        texts.get("submission.basis")));
        for (var group : groups) {
            var ledger = texts.get(group.extent().ledger().format().titleKey());
            for (var figure : group.figures()) {
                rows.add(
                        List.of(
                                figure.label(),
                                figure.text() + " " + figure.unit(),
                                String.valueOf(figure.rows()),
                                ledger,
                                figure.sentence()));
            }
        }
        write(texts.get("submission.sources-title"), rows, out);
    }

    private static List<String> offices(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split("[\u3001\uff0c,;\uff1b]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void write(String title, List<List<String>> rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, texts.get("portal.name"), "1.0")) {
            var sheet = book.newWorksheet(texts.get("submission.sheet"));
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.inlineString(0, 0, title);
            sheet.range(0, 0, 0, 0).style().bold().fontSize(16).set();
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
            sheet.range(1, 0, 1, rows.getFirst().size() - 1).style().bold().set();
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
            sheet.width(column, column == 0 || column == 4 ? WIDE : NARROW);
        }
    }
}
