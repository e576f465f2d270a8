package fazhi.presentation.pdf;

import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.document.OfficialWords;
import fazhi.pdf.PdfPrinter;
import fazhi.presentation.DeckWriter;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.SlidePages;
import fazhi.presentation.pptx.SlideTools;
import fazhi.presentation.pptx.SlideWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes a deck as .pdf, 16:9, one slide a page, where the .pptx has everything. */
@Component
class PdfDeckWriter implements DeckWriter {

    private final PdfPrinter printer;

    private final SlideTools tools;

    private final Texts texts;

    private final String style;

    PdfDeckWriter(PdfPrinter printer, SlideTools tools, Texts texts) throws IOException {
        this.printer = printer;
        this.tools = tools;
        this.texts = texts;
        this.style =
                new ClassPathResource("deck.css", PdfDeckWriter.class)
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(SlideDeck deck, OutputStream out) throws IOException {
        printer.print(page(deck), out);
    }

    private String page(SlideDeck deck) {
        var words = new OfficialWords(texts);
        var page = new Html();
        page.raw("<html lang=\"" + texts.locale().toLanguageTag() + "\"><head><title>")
                .text(deck.title())
                .raw("</title><style>" + style + "</style></head><body>");
        int number = 1;
        cover(deck.issuer(), deck.title(), deck.subtitle(), page);
        for (var slide : deck.slides()) {
            if (slide.divider()) {
                number++;
                new PdfChapter(page, tools, words).write(slide, number);
                continue;
            }
            var shades = SlideWriter.shades(slide);
            for (var part : SlidePages.of(slide, words)) {
                slide(part, ++number, new PdfSlide(page, tools, words, shades, slide));
            }
        }
        return page.raw("</body></html>").toString();
    }

    static void cover(String issuer, String title, String subtitle, Html page) {
        page.raw("<div class=\"slide cover\"><div class=\"rule\"></div>")
                .element("div", "issuer", issuer)
                .element("div", "cover-title", title)
                .element("div", "subtitle", subtitle)
                .close("div");
    }

    private static void slide(Slide slide, int number, PdfSlide page) {
        page.page().raw("<div class=\"slide\"><div class=\"band\"></div>");
        page.write(slide);
        page.page().element("div", "page-number", String.valueOf(number)).close("div");
    }
}
