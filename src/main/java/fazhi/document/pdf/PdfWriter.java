package fazhi.document.pdf;

import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialWords;
import fazhi.pdf.PdfPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes a document as .pdf, in the layout of GB/T 9704-2012 and in the words of the Word file. */
@Component
class PdfWriter implements DocumentWriter {

    private final PdfPrinter printer;

    private final OfficialWords words;

    private final String style = StyleSheet.read("official.css");

    PdfWriter(PdfPrinter printer, Texts texts) {
        this.printer = printer;
        this.words = new OfficialWords(OfficialLanguage.of(texts));
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        printer.print(page(document), out);
    }

    String page(OfficialDocument document) {
        var page = new Html();
        page.raw("<html lang=\"zh-CN\"><head><title>")
                .text(document.title().replace("\n", ""))
                .raw("</title><meta name=\"author\" content=\"")
                .text(document.signature().issuer())
                .raw("\"/>");
        Bookmarks.write(document, words, page);
        page.raw("<style>" + style + "</style></head><body>");
        var blocks = new BlockPrint(page, words);
        var head = new HeadPrint(page, words);
        head.write(document);
        blocks.write(document.body());
        new ClosingPrint(page, words).write(document);
        var attachments = document.attachments();
        for (int index = 0; index < attachments.size(); index++) {
            var attachment = attachments.get(index);
            page.element("div", "attachment-mark", words.attachmentMark(index, attachments.size()));
            head.title("attachment-title", attachment.title());
            blocks.write(attachment.blocks());
        }
        new ImprintPrint(page, words).write(document.imprint());
        return page.raw("</body></html>").toString();
    }
}
