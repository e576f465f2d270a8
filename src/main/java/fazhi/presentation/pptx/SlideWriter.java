package fazhi.presentation.pptx;

import fazhi.common.Texts;
import fazhi.document.Block.Grid;
import fazhi.document.OfficialWords;
import fazhi.office.FileProperties;
import fazhi.office.MatrixShades;
import fazhi.presentation.DeckWriter;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.SlidePages;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Writes a deck as .pptx, 16:9, with native charts, tables and notes. */
@Component
@Primary
public class SlideWriter implements DeckWriter {

    public static final double KICKER_TOP = 18;

    public static final double SMALL_POINTS = 18;

    public static final double GAP = 2;

    private final SlideTools tools;

    private final OfficialWords words;

    private final Texts texts;

    private final Clock clock;

    SlideWriter(SlideTools tools, Texts texts, Clock clock) {
        this.tools = tools;
        this.words = new OfficialWords(texts);
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public void write(SlideDeck deck, OutputStream out) throws IOException {
        try (var show = new XMLSlideShow()) {
            var master = DeckMaster.prepare(show, tools.fonts());
            var text = new SlideText(tools.fonts());
            var cover = master.cover();
            new Cover(text).write(cover, deck);
            notes(cover, deck.opening());
            for (var slide : deck.slides()) {
                if (slide.divider()) {
                    var page = master.cover();
                    new SlideChapter(page, text, tools, words).write(slide);
                    notes(page, slide.notes());
                    continue;
                }
                var shades = shades(slide);
                for (var part : SlidePages.of(slide, words)) {
                    var page = master.slide();
                    var content = new SlideContent(page, text, tools, words, shades, slide);
                    content.write(part.content(), heads(part, page, text));
                    notes(page, part.notes());
                }
            }
            new FileProperties(deck.title(), deck.issuer(), clock).write(show);
            show.write(out);
        }
    }

    /** A matrix keeps one scale of shades over all its pages. */
    public static MatrixShades shades(Slide slide) {
        return MatrixShades.of(
                slide.content().stream()
                        .filter(Grid.class::isInstance)
                        .map(block -> ((Grid) block).matrix())
                        .toList());
    }

    /** Topic, message and basis; answers where the content begins. */
    private static double heads(Slide slide, XSLFSlide page, SlideText text) {
        if (!slide.kicker().isBlank()) {
            text.line(page, slide.kicker(), KICKER_TOP, SMALL_POINTS, SlideText.BLUE);
        }
        double height = text.title(page, slide.title());
        var place = page.getPlaceholder(0);
        place.setAnchor(
                new Rectangle2D.Double(
                        DeckMaster.MARGIN, DeckMaster.TITLE_TOP, DeckMaster.TEXT_WIDTH, height));
        double top = DeckMaster.TITLE_TOP + height + GAP;
        if (!slide.basis().isBlank()) {
            top += text.line(page, slide.basis(), top, SMALL_POINTS, SlideText.GREY);
        }
        return top;
    }

    private static void notes(XSLFSlide page, String notes) {
        for (var shape : page.getSlideShow().getNotesSlide(page).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(notes);
            }
        }
    }
}
