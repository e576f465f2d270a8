package fazhi.security.web.surface;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Sends every cookie of an answer over TLS only (Secure), where the request came that way. */
final class SecureCookies extends HttpServletResponseWrapper {

    SecureCookies(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookie.setSecure(true);
        super.addCookie(cookie);
    }
}
