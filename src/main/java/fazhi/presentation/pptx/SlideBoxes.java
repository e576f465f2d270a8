package fazhi.presentation.pptx;

import fazhi.common.text.TextWidth;
import fazhi.presentation.Slide;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A few sentences, each in a box below the other (要点框), as on the wall. */
public record SlideBoxes(double left, double width, double size, double inset) {

    public static final double EDGE = 7;

    public static final double INDENT = 26;

    private static final double LARGEST = 30;

    private static final double SMALLEST = 20;

    private static final double READABLE = 24;

    /** Above each of them. */
    public static final double GAP = 12;

    private static final double INSET = 11;

    /** Above and below the words where the room is. */
    private static final double WIDEST_INSET = 28;

    private static final double LINE = 1.25;

    /** As large as lets all of them stand in the room. */
    public static SlideBoxes fitting(
            List<String> sentences, double left, double width, double room) {
        double size = LARGEST;
        while (size > SMALLEST && of(left, width, size).height(sentences) > room) {
            size--;
        }
        double rest = room - of(left, width, size).height(sentences);
        double more = Math.max(0, rest / (2 * Math.max(1, sentences.size())));
        return new SlideBoxes(left, width, size, Math.min(WIDEST_INSET, INSET + more));
    }

    private static SlideBoxes of(double left, double width, double size) {
        return new SlideBoxes(left, width, size, INSET);
    }

    /** Whether the room holds them in type that the back row can read. */
    static boolean fit(List<String> sentences, double left, double width, double room) {
        return of(left, width, READABLE).height(sentences) <= room;
    }

    public List<Rectangle2D> places(List<String> sentences, double top) {
        var places = new ArrayList<Rectangle2D>();
        double at = top + GAP;
        for (var sentence : sentences) {
            double high = high(sentence);
            places.add(new Rectangle2D.Double(left, at, width, high));
            at += high + GAP;
        }
        return places;
    }

    /** Each in the colour of what the slide warns of with it. */
    void draw(XSLFSlide page, SlideText text, Slide slide, List<String> sentences, double top) {
        var places = places(sentences, top);
        for (int index = 0; index < places.size(); index++) {
            var at = places.get(index);
            var colour = BoxColour.of(slide.warning(sentences.get(index)));
            text.shape(page, left, at.getY(), width, at.getHeight(), colour.face());
            text.shape(page, left, at.getY(), EDGE, at.getHeight(), colour.edge());
            var box = text.box(page, left + INDENT, at.getY(), width - 2 * INDENT, at.getHeight());
            box.setVerticalAlignment(VerticalAlignment.MIDDLE);
            text.add(box.addNewTextParagraph(), sentences.get(index), size, SlideText.BLACK);
        }
    }

    private double height(List<String> sentences) {
        return sentences.stream().mapToDouble(each -> high(each) + GAP).sum() + GAP;
    }

    private double high(String sentence) {
        double lines = Math.ceil(TextWidth.of(sentence) * size / (width - 2 * INDENT));
        return lines * size * LINE + 2 * inset;
    }
}
