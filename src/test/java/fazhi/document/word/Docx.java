package fazhi.document.word;

import fazhi.document.OfficialDocument;
import fazhi.office.ChineseTexts;
import fazhi.office.NativeCharts;
import fazhi.office.OfficialFonts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a document and reads the file back. */
final class Docx {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-03-01T01:00:00Z"), ZoneOffset.UTC);

    private Docx() {}

    static byte[] bytes(OfficialDocument document) throws IOException {
        var fonts = OfficialFonts.standard();
        var texts = new ChineseTexts();
        var out = new ByteArrayOutputStream();
        new WordWriter(fonts, new NativeCharts(texts), texts, CLOCK).write(document, out);
        return out.toByteArray();
    }

    static XWPFDocument of(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }
}
