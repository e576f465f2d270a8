package fazhi.security.web.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The security headers of every answer (安全响应头), also of those that never reach the door: a request
 * the firewall refuses, an error page.
 */
final class AnswerHeaders extends OncePerRequestFilter {

    /** Vaadin 25.2 needs inline and evaluated scripts; nothing comes from elsewhere. */
    private static final String PAGES =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Pages of ours without a framework run no script but the button that prints. */
    private static final String PLAIN_PAGES =
            "default-src 'none'; script-src 'unsafe-hashes'"
                    + " 'sha256-Ul1RMxNBbPGH9E+ofhdT7m0RVSwiCXU33cMrTtNPpo8=';"
                    + " style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Pattern PLAIN = Pattern.compile("/(print/.*|actuator/.*|error)");

    /** Only where a proxy that is believed says so: plain HTTP must not promise it. */
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private static final String FEATURES = "camera=(), microphone=(), geolocation=()";

    /** What holds nobody's data may be kept by the browser. */
    private static final Pattern STATIC =
            Pattern.compile(
                    "/VAADIN/build/.*|/(lumo|fonts|icons)/.*|/[^/]*\\.(css|js|ico|png|svg)");

    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = path(request);
        write(response, PLAIN.matcher(path).matches() ? PLAIN_PAGES : PAGES);
        if (!STATIC.matcher(path).matches()) {
            keepNowhere(response);
        }
        if (path.startsWith(UPLOADS) && request.getMethod().equals("POST")) {
            // the framework answers a refused upload in a charset without Chinese
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        chain.doFilter(request, request.isSecure() ? overTls(response) : response);
    }

    private static HttpServletResponse overTls(HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", A_YEAR);
        return new SecureCookies(response);
    }

    /** The page of an error the server found by itself passes here for the first time. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** For an answer of the server itself, which no filter saw. */
    static void writeBare(HttpServletResponse response) {
        write(response, PLAIN_PAGES);
        keepNowhere(response);
    }

    private static void write(HttpServletResponse response, String policy) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", FEATURES);
        response.setHeader("Content-Security-Policy", policy);
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        response.setHeader("Pragma", "no-cache");
        response.setHeader("Expires", "0");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
