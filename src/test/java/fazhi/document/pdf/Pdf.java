package fazhi.document.pdf;

import fazhi.document.OfficialDocument;
import fazhi.office.ChineseTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files as tests read them. */
public final class Pdf {

    public static final Path NO_FOLDER = Path.of("no-such-folder");

    private Pdf() {}

    public static PdfPrinter printer(Path folder) {
        return new PdfPrinter(new PdfFonts(folder), new ChineseTexts());
    }

    public static byte[] bytes(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(printer(NO_FOLDER), new ChineseTexts()).write(document, out);
        return out.toByteArray();
    }

    public static PDDocument of(OfficialDocument document) throws IOException {
        return Loader.loadPDF(bytes(document));
    }

    public static PDDocument of(String page, Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        printer(folder).print(page, out);
        return Loader.loadPDF(out.toByteArray());
    }

    public static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
