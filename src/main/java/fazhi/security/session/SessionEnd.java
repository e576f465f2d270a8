package fazhi.security.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a session ended (会话结束原因), carried to the sign-in page by a cookie, since the session itself
 * is gone by then.
 */
public enum SessionEnd {
    /** Nobody was at work for long, or the portal was started anew. */
    EXPIRED,
    /** The person signed in elsewhere, once more than may be. */
    REPLACED,
    /** The account was disabled or got other rights. */
    CHANGED,
    /** The person changed the own password, which ends every sign-in. */
    OWN_PASSWORD,
    /** The longest time one sign-in holds is over. */
    DAY_OVER,
    /** The person signed out. */
    SIGNED_OUT;

    private static final String COOKIE = "fazhi-ended";

    private static final int SECONDS = 600;

    /** Tells the browser, unless it was told already. */
    public void tell(HttpServletRequest request, HttpServletResponse response) {
        if (read(request.getCookies()).isEmpty()) {
            response.addCookie(cookie());
        }
    }

    public Cookie cookie() {
        return cookie(name(), SECONDS);
    }

    /** Takes it back once somebody signed in. */
    public static Cookie none() {
        return cookie("", 0);
    }

    private static Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    public static Optional<SessionEnd> read(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(
                        cookie ->
                                Stream.of(values())
                                        .filter(each -> each.name().equals(cookie.getValue())))
                .findFirst();
    }
}
