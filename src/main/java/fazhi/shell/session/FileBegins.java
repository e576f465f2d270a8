package fazhi.shell.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the page that the file somebody asked for is on its way (文件已就绪): a cookie that comes with
 * the first byte, since a browser tells a page nothing about its downloads. {@code files.js} says
 * until then that the file is being made.
 */
@Component
class FileBegins extends OncePerRequestFilter {

    private static final String COOKIE = "fazhi-file";

    private static final Duration SEEN_BY = Duration.ofMinutes(1);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getParameter(COOKIE) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookie = new Cookie(COOKIE, "begun");
        cookie.setPath("/");
        cookie.setMaxAge((int) SEEN_BY.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        chain.doFilter(request, response);
    }
}
