package fazhi.pdf;

import fazhi.office.ChineseTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files as tests make and read them. */
public final class Pdf {

    private static final Path NO_FOLDER = Path.of("no-such-folder");

    private Pdf() {}

    public static PdfPrinter printer() {
        return printer(NO_FOLDER);
    }

    public static PdfPrinter printer(Path fonts) {
        return new PdfPrinter(new PdfFonts(fonts), new ChineseTexts());
    }

    /** A page around a body, as a printed page is. */
    public static PDDocument page(String body, PdfPrinter printer) throws IOException {
        var out = new ByteArrayOutputStream();
        printer.print(
                "<html lang=\"zh-CN\"><head><title>Page</title><style>body{font-family:fangsong}"
                        + "</style></head><body>"
                        + body
                        + "</body></html>",
                out);
        return Loader.loadPDF(out.toByteArray());
    }

    public static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
