package fazhi.ui.ledger.print;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Writes a page (HTML 书写), every text escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    /** An element of this tag and class around a text. */
    Html element(String tag, String kind, String text) {
        out.append('<').append(tag);
        if (!kind.isEmpty()) {
            out.append(" class=\"").append(kind).append('"');
        }
        out.append('>');
        text(text);
        return close(tag);
    }

    Html row(String tag, List<String> cells) {
        raw("<tr>");
        cells.forEach(cell -> element(tag, "", cell));
        return close("tr");
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
