package fazhi.presentation.pdf;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.text.Html;
import fazhi.document.Block;
import fazhi.document.Block.Photos;
import fazhi.presentation.Photographs;
import fazhi.presentation.pptx.SlidePictures;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.springframework.security.access.AccessDeniedException;

/** Photos on a page of a PDF (照片), each whole, where the .pptx has them. */
record PdfPhotos(Html page, Photographs photographs, double top) {

    void write(Photos block) {
        var places = SlidePictures.places(block.photos().size(), top);
        for (int index = 0; index < places.size(); index++) {
            photo(block.photos().get(index), places.get(index));
        }
    }

    private void photo(Block.Photo photo, Rectangle2D place) {
        double points = SlidePictures.points(photo.caption(), place.getWidth());
        double below = SlidePictures.below(photo.caption(), points);
        try {
            picture(photographs.jpeg(photo), photo.caption(), place, place.getHeight() - below);
        } catch (Missing | Refusal | AccessDeniedException | IOException _) {
            // what cannot be read leaves its caption
        }
        if (below > 0) {
            page.raw(
                            PdfSlide.box(
                                    "caption",
                                    place.getX(),
                                    place.getMaxY() - below,
                                    place.getWidth()))
                    .raw("<div style=\"font-size:%.1fpt\">".formatted(points))
                    .text(SlidePictures.cut(photo.caption(), place.getWidth()))
                    .raw("</div></div>");
        }
    }

    private void picture(byte[] jpeg, String caption, Rectangle2D place, double room)
            throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(jpeg));
        double scale = Math.min(place.getWidth() / drawn.getWidth(), room / drawn.getHeight());
        double wide = drawn.getWidth() * scale;
        double high = drawn.getHeight() * scale;
        page.raw(
                        PdfSlide.box(
                                "photo",
                                place.getCenterX() - wide / 2,
                                place.getY() + (room - high) / 2,
                                wide))
                .raw(
                        String.format(
                                Locale.ROOT,
                                "<img style=\"width:%.1fpt;height:%.1fpt\" alt=\"",
                                wide,
                                high))
                .text(caption)
                .raw("\" src=\"data:image/jpeg;base64,")
                .raw(Base64.getEncoder().encodeToString(jpeg))
                .raw("\"/></div>");
    }
}
