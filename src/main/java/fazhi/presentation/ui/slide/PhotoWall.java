package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.document.Block;
import fazhi.presentation.Photographs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/** Photos on a slide (照片墙), each whole and with its caption below. */
@org.springframework.stereotype.Component
public record PhotoWall(Photographs photographs) {

    /** A picture with its words (图与题). */
    @Tag("figure")
    private static final class Figure extends HtmlContainer {}

    Component of(Block.Photos block) {
        var wall = new Div();
        wall.addClassNames("slide-photos", "across-" + Block.Photos.across(block.photos().size()));
        block.photos().stream().map(this::figure).forEach(wall::add);
        return wall;
    }

    private Component figure(Block.Photo photo) {
        var figure = new Figure();
        figure.add(picture(photo));
        if (!photo.caption().isBlank()) {
            var caption = new Span(photo.caption());
            caption.addClassName("photo-caption");
            figure.add(caption);
        }
        return figure;
    }

    public Image picture(Block.Photo photo) {
        return new Image(answer(photo), photo.caption());
    }

    private DownloadHandler answer(Block.Photo photo) {
        return event -> {
            try {
                var jpeg = photographs.jpeg(photo);
                event.setContentType("image/jpeg");
                event.setContentLength(jpeg.length);
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getOutputStream().write(jpeg);
            } catch (Missing | Refusal | AccessDeniedException | IOException _) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        };
    }
}
