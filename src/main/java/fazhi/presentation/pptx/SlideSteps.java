package fazhi.presentation.pptx;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.common.text.TextWidth;
import fazhi.document.Block.Progress;
import fazhi.document.Block.Step;
import fazhi.document.Block.Steps;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** The acts of a matter (办理环节) as boxes in their order, as on the wall. */
public record SlideSteps(XSLFSlide page, SlideText text, Texts texts, double top) {

    public static final double GAP = 10;

    private static final double EDGE = 7;

    private static final double HEIGHT = 84;

    public static final double NAME = 28;

    public static final double STATE = 22;

    private static final Color OPEN = new Color(0xB8C0C8);

    /** No warning: it has its turn. */
    private static final Color NEXT = new Color(0x262626);

    /** Answers where they end. */
    double write(Steps block) {
        var places = places(block.steps().size(), top);
        for (int index = 0; index < places.size(); index++) {
            step(block.steps().get(index), places.get(index));
        }
        return places.getLast().getMaxY() + GAP;
    }

    /** Where each of so many stands. */
    public static List<Rectangle2D> places(int count, double top) {
        int across = Steps.across(count);
        double width = (DeckMaster.TEXT_WIDTH - GAP * (across - 1)) / across;
        return IntStream.range(0, count)
                .<Rectangle2D>mapToObj(
                        index ->
                                new Rectangle2D.Double(
                                        DeckMaster.MARGIN + (index % across) * (width + GAP),
                                        top + GAP + (index / across) * (HEIGHT + GAP),
                                        width,
                                        HEIGHT))
                .toList();
    }

    /** As large as lets the words stand on one line. */
    public static double fitting(String words, double points, double width) {
        double fitting = Math.floor((width - 2 * GAP) / TextWidth.of(words));
        return Math.clamp(fitting, 18, points);
    }

    private void step(Step step, Rectangle2D place) {
        shape(place, SlideText.FACE);
        shape(
                new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), EDGE),
                colour(step.progress()));
        var box =
                text.box(
                        page,
                        place.getX() + GAP,
                        place.getY() + EDGE,
                        place.getWidth() - 2 * GAP,
                        place.getHeight() - EDGE);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        var state = step.day().isEmpty() ? Labels.of(step.progress(), texts) : step.day();
        line(box, step.name(), NAME, SlideText.BLACK, place.getWidth());
        line(
                box,
                state,
                STATE,
                step.progress() == Progress.NEXT ? SlideText.BLACK : SlideText.GREY,
                place.getWidth());
    }

    private void line(XSLFTextBox box, String words, double points, String colour, double width) {
        text.add(box.addNewTextParagraph(), words, fitting(words, points, width), colour);
    }

    private static Color colour(Progress progress) {
        return switch (progress) {
            case DONE -> SlideText.EDGE;
            case NEXT -> NEXT;
            case OPEN -> OPEN;
        };
    }

    private void shape(Rectangle2D place, Color fill) {
        text.shape(page, place.getX(), place.getY(), place.getWidth(), place.getHeight(), fill);
    }
}
