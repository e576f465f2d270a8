package fazhi.shell.failure;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.shell.session.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server answers where no page of the portal could (错误页): a sentence in the language of
 * the session, for every kind of request; a number where something broke.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 413, 503);

    private static final String STYLE =
            "body{font-family:sans-serif;max-width:36rem;margin:18vh auto;padding:0 1rem;"
                    + "line-height:1.7;color:#1f2933}h1{font-size:1.4rem}";

    private final Incidents incidents;

    private final Texts texts;

    ErrorPages(Incidents incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<String> answer(HttpServletRequest request) {
        LocaleContextHolder.setLocale(Language.chosen(request.getCookies()));
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        return ResponseEntity.status(status).contentType(HTML).body(page(words(status, request)));
    }

    private String words(int status, HttpServletRequest request) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Refusal refusal) {
            return refusal.text(texts);
        }
        if (TOLD.contains(status)) {
            return texts.get("error.status." + status);
        }
        if (thrown instanceof Throwable cause) {
            return incidents.words(cause);
        }
        return texts.get(status < 500 ? "error.status.400" : "error.status.500");
    }

    private String page(String words) {
        return new Html()
                .raw("<!doctype html><html lang=\"" + texts.locale().toLanguageTag() + "\"><head>")
                .raw(
                        "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
                .raw("<title>")
                .text(texts.get("portal.name"))
                .raw("</title><style>" + STYLE + "</style></head><body>")
                .element("h1", "", texts.get("portal.name"))
                .element("p", "", words)
                .raw("<p><a href=\"/\">")
                .text(texts.get("error.to-workbench"))
                .raw("</a></p></body></html>")
                .toString();
    }
}
