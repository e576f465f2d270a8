package fazhi.presentation.pptx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Points in words (要点), as large as the slide allows. */
public class SlidePoints {

    private static final double LARGEST = 30;

    private static final double SMALLEST = 20;

    private static final double LINE_HEIGHT = 1.5;

    private static final double INDENT = 26;

    /** So few are written larger, each in a box. */
    private static final int FEW = 5;

    private static final double GAP = 12;

    private static final double INSET = 11;

    private static final double EDGE = 7;

    private static final double LINE = 1.2;

    private final XSLFSlide page;

    private final SlideText text;

    private final double top;

    private final List<Point> points = new ArrayList<>();

    SlidePoints(XSLFSlide page, SlideText text, double top) {
        this.page = page;
        this.text = text;
        this.top = top;
    }

    void add(String words, boolean heading) {
        points.add(new Point(words, heading));
    }

    void fit() {
        if (points.isEmpty()) {
            return;
        }
        double room = DeckMaster.CONTENT_BOTTOM - top;
        if (points.size() <= FEW
                && points.stream().noneMatch(Point::heading)
                && boxes(LARGEST) <= room) {
            draw();
            return;
        }
        double size = size(points, room);
        var box = text.box(page, DeckMaster.MARGIN, top + 6, DeckMaster.TEXT_WIDTH, room - 6);
        for (var point : points) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setLineSpacing(130.0);
            paragraph.setSpaceAfter(-size / 3);
            if (!point.heading()) {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter("\u2022");
                paragraph.setLeftMargin(INDENT);
                paragraph.setIndent(-INDENT);
            }
            text.add(
                    paragraph,
                    point.words(),
                    size,
                    point.heading() ? SlideText.BLUE : SlideText.BLACK);
        }
    }

    /** As large as the room allows. */
    public static double size(List<Point> points, double room) {
        double size = LARGEST;
        while (size > SMALLEST && height(points, size) > room) {
            size--;
        }
        return size;
    }

    /** How high so few points are as boxes, with what parts them. */
    private double boxes(double size) {
        return points.stream().mapToDouble(point -> box(point, size) + GAP).sum() + GAP;
    }

    private static double box(Point point, double size) {
        double wide = SlideText.width(point.words()) * size;
        return Math.ceil(wide / (DeckMaster.TEXT_WIDTH - 2 * INDENT)) * size * LINE + 2 * INSET;
    }

    /** Few points stand in boxes, as on the wall. */
    private void draw() {
        double at = top + GAP;
        for (var point : points) {
            double high = box(point, LARGEST);
            text.shape(page, DeckMaster.MARGIN, at, DeckMaster.TEXT_WIDTH, high, SlideText.FACE);
            text.shape(page, DeckMaster.MARGIN, at, EDGE, high, SlideText.EDGE);
            var box =
                    text.box(
                            page,
                            DeckMaster.MARGIN + INDENT,
                            at,
                            DeckMaster.TEXT_WIDTH - 2 * INDENT,
                            high);
            box.setVerticalAlignment(VerticalAlignment.MIDDLE);
            text.add(box.addNewTextParagraph(), point.words(), LARGEST, SlideText.BLACK);
            at += high + GAP;
        }
    }

    private static double height(List<Point> points, double size) {
        return points.stream()
                .mapToDouble(point -> size * (LINE_HEIGHT * lines(point, size) + LINE_HEIGHT / 4))
                .sum();
    }

    private static double lines(Point point, double size) {
        return Math.ceil(point.words().length() * size / (DeckMaster.TEXT_WIDTH - INDENT));
    }

    /** A point, or the heading over some (要点). */
    public record Point(String words, boolean heading) {}
}
