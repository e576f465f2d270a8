package fazhi.shell.session;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language a person chose (界面语言), remembered by the browser past the end of a session. */
public final class Language {

    private static final String COOKIE = "fazhi-language";

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Language() {}

    /** Chinese until somebody chose. */
    public static Locale chosen(VaadinRequest request) {
        return chosen(request.getCookies());
    }

    public static Locale chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(
                        cookie ->
                                SPOKEN.stream()
                                        .filter(
                                                each ->
                                                        each.toLanguageTag()
                                                                .equals(cookie.getValue())))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    public static Cookie remembering(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
