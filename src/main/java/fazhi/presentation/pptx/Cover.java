package fazhi.presentation.pptx;

import fazhi.presentation.SlideDeck;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** The first slide (封面): title, subtitle and who speaks, in the layout's own places. */
record Cover(SlideText text) {

    private static final double SUBTITLE_POINTS = 26;

    void write(XSLFSlide slide, SlideDeck deck) {
        text.title(slide, deck.title());
        var subtitle = slide.getPlaceholder(1);
        subtitle.clearText();
        Stream.of(deck.subtitle(), deck.issuer())
                .filter(line -> !line.isBlank())
                .forEach(
                        line ->
                                text.add(
                                        subtitle.addNewTextParagraph(),
                                        line,
                                        SUBTITLE_POINTS,
                                        SlideText.GREY));
    }
}
