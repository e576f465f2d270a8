package fazhi.document.word;

import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialWords;
import fazhi.office.FileProperties;
import fazhi.office.NativeCharts;
import fazhi.office.OfficialFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes a document as .docx, in the layout of GB/T 9704-2012. */
@Component
class WordWriter implements DocumentWriter {

    private final OfficialFonts fonts;

    private final NativeCharts charts;

    private final OfficialWords words;

    private final Clock clock;

    WordWriter(OfficialFonts fonts, NativeCharts charts, Texts texts, Clock clock) {
        this.fonts = fonts;
        this.charts = charts;
        this.words = new OfficialWords(OfficialLanguage.of(texts));
        this.clock = clock;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            FontParts.write(word, fonts);
            new PageSetup(word).apply();
            var issuer = document.signature().issuer();
            new FileProperties(document.title(), issuer, clock).write(word);
            var sheet = new Sheet(word, words);
            var blocks = new BlockWriter(sheet, new ChartWriter(sheet, charts, fonts));
            new HeadWriter(sheet).write(document);
            blocks.write(document.body());
            new ClosingWriter(sheet).write(document);
            new AttachmentWriter(sheet, blocks).write(document.attachments());
            new ImprintWriter(sheet).write(document.imprint());
            word.write(out);
        }
    }
}
