package fazhi.shell.session;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a person wants to see the portal (显示方式), remembered by the browser. */
public enum Display {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    private static final String COOKIE = "fazhi-display";

    /** As the operating system does until somebody chose. */
    public static Display chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(
                        cookie ->
                                Arrays.stream(values())
                                        .filter(each -> each.code().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }

    public Cookie remembering() {
        var cookie = new Cookie(COOKIE, code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
