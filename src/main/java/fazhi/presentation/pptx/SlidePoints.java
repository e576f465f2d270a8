package fazhi.presentation.pptx;

import fazhi.presentation.Slide;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Points in words (要点), as large as the slide allows. */
public class SlidePoints {

    private static final double LARGEST = 30;

    private static final double SMALLEST = 20;

    private static final double LINE_HEIGHT = 1.5;

    private static final double INDENT = 26;

    /** So few are written larger, each in a box. */
    private static final int FEW = 5;

    private final XSLFSlide page;

    private final SlideText text;

    private final Slide slide;

    private final double top;

    private final List<Point> points = new ArrayList<>();

    SlidePoints(XSLFSlide page, SlideText text, Slide slide, double top) {
        this.page = page;
        this.text = text;
        this.slide = slide;
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
        if (boxed(points, room)) {
            SlideBoxes.fitting(words(points), DeckMaster.MARGIN, DeckMaster.TEXT_WIDTH, room)
                    .draw(page, text, slide, words(points), top);
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

    /** Few points stand in boxes, as on the wall. */
    public static boolean boxed(List<Point> points, double room) {
        return points.size() <= FEW
                && points.stream().noneMatch(Point::heading)
                && SlideBoxes.fit(words(points), DeckMaster.MARGIN, DeckMaster.TEXT_WIDTH, room);
    }

    private static List<String> words(List<Point> points) {
        return points.stream().map(Point::words).toList();
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
