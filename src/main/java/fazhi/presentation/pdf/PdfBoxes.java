package fazhi.presentation.pdf;

import fazhi.common.text.Html;
import fazhi.presentation.Slide;
import fazhi.presentation.pptx.SlideBoxes;
import java.util.List;

/** A few sentences, each in a box (要点框), where the .pptx has them. */
record PdfBoxes(Html page, SlideBoxes boxes, Slide slide) {

    private static final double LINE = 1.25;

    void write(List<String> sentences, double top) {
        var places = boxes.places(sentences, top);
        for (int index = 0; index < places.size(); index++) {
            var at = places.get(index);
            page.raw(
                            PdfSlide.box(
                                    "box" + PdfSlide.mark(slide, sentences.get(index)),
                                    at.getX(),
                                    at.getY(),
                                    at.getWidth()))
                    .raw(
                            "<table><tr><td style=\"height:%.1fpt;font-size:%.1fpt;line-height:%.1fpt\">"
                                    .formatted(at.getHeight(), boxes.size(), boxes.size() * LINE))
                    .text(sentences.get(index))
                    .raw("</td></tr></table></div>");
        }
    }
}
