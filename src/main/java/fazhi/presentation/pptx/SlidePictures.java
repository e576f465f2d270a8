package fazhi.presentation.pptx;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.text.TextWidth;
import fazhi.document.Block;
import fazhi.document.Block.Photos;
import fazhi.presentation.Photographs;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.springframework.security.access.AccessDeniedException;

/** Photos embedded in a slide (照片), each whole and with its caption below, as on the wall. */
public record SlidePictures(XSLFSlide page, SlideText text, Photographs photographs, double top) {

    private static final double GAP = 16;

    private static final double LARGEST = 28;

    private static final double SMALLEST = 18;

    private static final double LINE = 1.35;

    void write(Photos block) {
        var places = places(block.photos().size(), top);
        for (int index = 0; index < places.size(); index++) {
            photo(block.photos().get(index), places.get(index));
        }
    }

    /** Where each of so many stands, with its caption. */
    public static List<Rectangle2D> places(int count, double top) {
        int across = Photos.across(count);
        int down = Math.ceilDiv(count, across);
        double room = DeckMaster.CONTENT_BOTTOM - top - GAP;
        double width = (DeckMaster.TEXT_WIDTH - GAP * (across - 1)) / across;
        double height = (room - GAP * (down - 1)) / down;
        return IntStream.range(0, count)
                .<Rectangle2D>mapToObj(
                        index ->
                                new Rectangle2D.Double(
                                        DeckMaster.MARGIN + (index % across) * (width + GAP),
                                        top + GAP + (index / across) * (height + GAP),
                                        width,
                                        height))
                .toList();
    }

    /** The room of a caption; none where there is no caption. */
    public static double below(String caption, double points) {
        return caption.isBlank() ? 0 : points * LINE;
    }

    private void photo(Block.Photo photo, Rectangle2D place) {
        double points = points(photo.caption(), place.getWidth());
        double below = below(photo.caption(), points);
        var frame =
                new Rectangle2D.Double(
                        place.getX(), place.getY(), place.getWidth(), place.getHeight() - below);
        try {
            picture(photographs.jpeg(photo), photo.caption(), frame);
        } catch (Missing | Refusal | AccessDeniedException | IOException _) {
            // what cannot be read leaves its caption
        }
        if (below > 0) {
            var box = text.box(page, place.getX(), frame.getMaxY(), place.getWidth(), below);
            var line = box.addNewTextParagraph();
            line.setTextAlign(TextAlign.CENTER);
            text.add(line, cut(photo.caption(), place.getWidth()), points, SlideText.BLACK);
        }
    }

    /** As large as lets the caption stand on one line. */
    public static double points(String caption, double width) {
        double fitting = width / Math.max(1, TextWidth.of(caption));
        return Math.clamp(Math.floor(fitting), SMALLEST, LARGEST);
    }

    public static String cut(String caption, double width) {
        var shown = caption;
        while (TextWidth.of(shown) * SMALLEST > width) {
            shown = shown.substring(0, shown.length() - 2) + "\u2026";
        }
        return shown;
    }

    /** Whole, in the middle of its place. */
    private void picture(byte[] jpeg, String caption, Rectangle2D place) throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(jpeg));
        double scale =
                Math.min(
                        place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
        double wide = drawn.getWidth() * scale;
        double high = drawn.getHeight() * scale;
        var data = page.getSlideShow().addPicture(jpeg, PictureType.JPEG);
        var shape = page.createPicture(data);
        shape.setAnchor(
                new Rectangle2D.Double(
                        place.getCenterX() - wide / 2, place.getCenterY() - high / 2, wide, high));
        if (shape.getXmlObject() instanceof CTPicture picture) {
            picture.getNvPicPr().getCNvPr().setDescr(caption);
        }
    }
}
