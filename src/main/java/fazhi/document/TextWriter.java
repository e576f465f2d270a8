package fazhi.document;

import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.Inline;
import fazhi.document.Block.PageBreak;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Table;
import fazhi.document.OfficialDocument.Head;
import fazhi.document.OfficialDocument.Imprint;
import fazhi.figure.chart.ChartData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a document as plain text (纯文本), for pasting into another office system. */
@Component
class TextWriter implements DocumentWriter {

    private final OfficialWords words;

    TextWriter(Texts texts) {
        this.words = new OfficialWords(OfficialLanguage.of(texts));
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var page = new TextPage();
        head(document, page);
        blocks(document.body(), page);
        closing(document, page);
        var attachments = document.attachments();
        for (int index = 0; index < attachments.size(); index++) {
            page.gap();
            page.line(words.attachmentMark(index, attachments.size()));
            page.line(attachments.get(index).title());
            blocks(attachments.get(index).blocks(), page);
        }
        imprint(document.imprint(), page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void head(OfficialDocument document, TextPage page) {
        if (!document.head().mark().isEmpty()) {
            page.line(document.head().mark());
            page.line(number(document.head()));
            page.gap();
        }
        page.line(document.title().replace("\n", ""));
        page.gap();
        var addressee = text(words.addressee(document.addressee()));
        if (!addressee.isEmpty()) {
            page.line(addressee);
        }
    }

    private String number(Head head) {
        var number = words.plain(words.number(head));
        return head.upward()
                ? number + "\t" + words.signerLabel() + words.plain(words.signer(head))
                : number;
    }

    private void blocks(List<Block> blocks, TextPage page) {
        for (var block : blocks) {
            switch (block) {
                case Heading heading -> page.heading(heading.text(), words.runsOn(heading));
                case Paragraph(_, var parts) -> page.paragraph(text(parts));
                case Table table -> page.table(table);
                case Chart(var data) -> chart(data, page);
                case Grid(var matrix) -> page.table(MatrixTable.of(matrix, words));
                case Block.Photos photos -> photos.words().forEach(page::paragraph);
                case Block.Steps steps -> steps.words().forEach(page::paragraph);
                case PageBreak() -> page.gap();
            }
        }
    }

    /** Two or three numbers are a sentence; a picture is its table. */
    private void chart(ChartData data, TextPage page) {
        if (new ChartTelling(words.texts()).onPaper(data) instanceof Paragraph(_, var parts)) {
            page.paragraph(text(parts));
        } else {
            page.table(ChartTable.of(data, words));
        }
    }

    private void closing(OfficialDocument document, TextPage page) {
        var attachments = document.attachments();
        if (!attachments.isEmpty()) {
            page.gap();
        }
        for (int index = 0; index < attachments.size(); index++) {
            var title = attachments.get(index).title();
            var name = words.attachmentName(title, index, attachments.size());
            page.paragraph(index == 0 ? words.attachmentsLabel() + name : name);
        }
        if (!document.signature().issuer().isEmpty()) {
            page.gap();
            document.signature().names().forEach(page::line);
            page.line(words.plain(words.date(document.signature().date())));
        }
    }

    private void imprint(Imprint imprint, TextPage page) {
        if (!imprint.printed()) {
            return;
        }
        page.gap();
        var copyTo = imprint.copyTo();
        if (copyTo != null && !copyTo.isBlank()) {
            page.line(words.copyTo(copyTo));
        }
        page.line(
                words.plain(words.printer(imprint))
                        + "\t"
                        + words.plain(words.printed(imprint.printedOn())));
    }

    private String text(List<Inline> parts) {
        return parts.stream().map(words::plain).collect(Collectors.joining());
    }
}
