package fazhi.common.text;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Writes a page (HTML 书写), every text escaped; the only place that does. */
public final class Html {

    /** What no page may hold, and a reader of XML refuses. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\ud800-\\udfff]");

    private final StringBuilder out = new StringBuilder();

    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    public Html text(String text) {
        out.append(HtmlUtils.htmlEscape(UNPRINTABLE.matcher(text).replaceAll(""), "UTF-8"));
        return this;
    }

    /** An element of this tag and class around a text. */
    public Html element(String tag, String kind, String text) {
        out.append('<').append(tag);
        if (!kind.isEmpty()) {
            out.append(" class=\"").append(kind).append('"');
        }
        out.append('>');
        text(text);
        return close(tag);
    }

    public Html row(String tag, List<String> cells) {
        raw("<tr>");
        cells.forEach(cell -> element(tag, "", cell));
        return close("tr");
    }

    public Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
