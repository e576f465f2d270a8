package fazhi.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import fazhi.common.Texts;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints a page of well-formed HTML as PDF/A-2u (PDF 打印): its fonts inside, nothing from outside,
 * one at a time, for each takes its share of memory.
 */
@Component
public class PdfPrinter {

    /** In the order in which they are asked for; who comes second waits. */
    private static final Semaphore ONE = new Semaphore(1, true);

    /** Each draws what the one that was asked for lacks. */
    private static final Set<FSFontUseCase> EVERYWHERE =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private static final String PICTURE = "data:image/jpeg;base64,";

    private final PdfFonts fonts;

    private final Texts texts;

    PdfPrinter(PdfFonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
        XRLog.setLoggingEnabled(false);
    }

    /** Writes when all is drawn: a page that cannot be drawn leaves nothing half. */
    public void print(String page, OutputStream out) throws IOException {
        var checked = new Glyphs(fonts, texts).checked(page);
        ONE.acquireUninterruptibly();
        try {
            draw(PageFoot.fill(checked, this::laidOut), out);
        } finally {
            ONE.release();
        }
    }

    private void draw(String page, OutputStream out) throws IOException {
        try (var drawer = drawer();
                var renderer = renderer(page, drawer, out)) {
            renderer.layout();
            renderer.createPDF();
        }
    }

    private double laidOut(String page) throws IOException {
        try (var drawer = drawer();
                var renderer = renderer(page, drawer, OutputStream.nullOutputStream())) {
            renderer.layout();
            return PageFoot.room(renderer);
        }
    }

    private static BatikSVGDrawer drawer() {
        return new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
    }

    /** A picture stands in the page itself; nothing is fetched, from a folder or from elsewhere. */
    private static boolean within(String uri) {
        return uri.startsWith(PICTURE);
    }

    private PdfBoxRenderer renderer(String page, BatikSVGDrawer drawer, OutputStream out)
            throws IOException {
        var builder = new PdfRendererBuilder();
        for (var font : fonts.all()) {
            builder.useFont(font::open, font.family(), 400, FontStyle.NORMAL, true, EVERYWHERE);
        }
        builder.useSVGDrawer(drawer)
                .useUriResolver((_, uri) -> within(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, _) -> within(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, _) -> within(uri),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(PageReader.read(page), "")
                .toStream(out);
        return builder.usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Fazhi Portal")
                .buildPdfRenderer();
    }
}
