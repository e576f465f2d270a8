package fazhi.presentation.pptx;

import fazhi.presentation.SlideDeck;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** The first slide (封面): who speaks, title and subtitle, as on the wall. */
record Cover(SlideText text) {

    private static final double SUBTITLE_POINTS = 28;

    private static final double ISSUER_TOP = 162;

    private static final double ISSUER_WIDTH = 840;

    void write(XSLFSlide slide, SlideDeck deck) {
        text.title(slide, deck.title());
        var subtitle = slide.getPlaceholder(1);
        subtitle.clearText();
        var below = subtitle.addNewTextParagraph();
        below.setTextAlign(TextAlign.LEFT);
        text.add(below, deck.subtitle(), SUBTITLE_POINTS, SlideText.GREY);
        var above = text.box(slide, CoverLayout.LEFT, ISSUER_TOP, ISSUER_WIDTH, 40);
        text.add(above.addNewTextParagraph(), deck.issuer(), SUBTITLE_POINTS, SlideText.BLUE);
    }
}
