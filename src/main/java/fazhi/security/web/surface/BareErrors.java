package fazhi.security.web.surface;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What the server says to a request that is none (非法请求): a sentence and the security headers, and
 * nothing of itself. Made by the server by name.
 */
public final class BareErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        AnswerHeaders.writeBare(response);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getReporter().write(page(400));
            response.finishResponse();
        } catch (IOException _) {
            // whoever asked is gone
        }
    }

    static String page(int status) {
        var sentence =
                ResourceBundle.getBundle("messages/portal", Locale.SIMPLIFIED_CHINESE)
                        .getString("error.status." + status);
        return "<!doctype html><meta charset=utf-8><p>"
                + HtmlUtils.htmlEscape(sentence, "UTF-8")
                + "</p>";
    }
}
