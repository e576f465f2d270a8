package fazhi.presentation.pptx;

import fazhi.presentation.SlideDeck;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The first slide (封面): who speaks on a field of red, title and subtitle below, as on the wall. */
record Cover(SlideText text) {

    private static final double SUBTITLE_POINTS = 28;

    private static final double ISSUER_POINTS = 34;

    private static final String WHITE = "FFFFFF";

    private static final double ISSUER_TOP = 140;

    private static final double ISSUER_WIDTH = 840;

    /** Where the field of red ends. */
    private static final double FIELD = 200;

    private static final double TITLE_TOP = 234;

    private static final double SUBTITLE_TOP = 334;

    void write(XSLFSlide slide, SlideDeck deck) {
        if (!deck.issuer().isBlank()) {
            text.shape(slide, 0, 0, DeckMaster.WIDTH, FIELD, DeckMaster.RED);
        }
        text.title(slide, deck.title());
        move(slide.getPlaceholder(0), TITLE_TOP);
        move(slide.getPlaceholder(1), SUBTITLE_TOP);
        var subtitle = slide.getPlaceholder(1);
        subtitle.clearText();
        var below = subtitle.addNewTextParagraph();
        below.setTextAlign(TextAlign.LEFT);
        text.add(below, deck.subtitle(), SUBTITLE_POINTS, SlideText.GREY);
        var above = text.box(slide, CoverLayout.LEFT, ISSUER_TOP, ISSUER_WIDTH, 40);
        text.add(above.addNewTextParagraph(), deck.issuer(), ISSUER_POINTS, WHITE);
    }

    private static void move(XSLFTextShape place, double top) {
        var at = place.getAnchor();
        place.setAnchor(new Rectangle2D.Double(at.getX(), top, at.getWidth(), at.getHeight()));
    }
}
