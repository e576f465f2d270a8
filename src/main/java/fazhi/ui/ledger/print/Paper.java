package fazhi.ui.ledger.print;

import fazhi.common.Texts;
import fazhi.common.text.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sheet every print stands on (打印纸): style, print button, page numbers. */
@Component
public class Paper {

    private final Texts texts;

    private final String style;

    Paper(Texts texts) {
        this.texts = texts;
        try {
            this.style =
                    new ClassPathResource("print.css", Paper.class)
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * @param shape {@code landscape} or {@code portrait}
     */
    public String page(String title, String shape, String body) {
        return page(title, "A4", shape, body);
    }

    /** One wide table on a sheet of A3. */
    public String large(String title, String body) {
        return page(title, "A3", "landscape", body);
    }

    private String page(String title, String size, String shape, String body) {
        var numbers =
                "@page{size:"
                        + size
                        + " "
                        + shape
                        + ";@bottom-center{content:"
                        + counted(texts.get("print.page"))
                        + "}}";
        return new Html()
                .raw("<!DOCTYPE html><html lang=\"" + texts.locale().toLanguageTag() + "\"><head>")
                .raw("<meta charset=\"utf-8\"/><title>")
                .text(title)
                .raw("</title><style>" + style + numbers + "</style></head>")
                .raw(
                        "<body class=\""
                                + shape
                                + "\"><p class=\"tools\"><button onclick=\"print()\">")
                .text(texts.get("print.button"))
                .raw("</button> ")
                .text(texts.get("print.hint", size))
                .raw("</p>")
                .raw(body)
                .raw("</body></html>")
                .toString();
    }

    /** A page that says in a sentence why there is nothing to print. */
    String refusal(String words) {
        return page(
                texts.get("print.refused"),
                "portrait",
                new Html().element("p", "refusal", words).toString());
    }

    /** {@code Page {page} of {pages}} as CSS writes it. */
    private static String counted(String words) {
        return "\""
                + words.replace("\\", "")
                        .replace("\"", "")
                        .replace("#page", "\" counter(page) \"")
                        .replace("#all", "\" counter(pages) \"")
                + "\"";
    }
}
