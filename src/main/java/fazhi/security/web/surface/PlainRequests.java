package fazhi.security.web.surface;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no browser of a person sends (异常请求): other methods, a NUL in the address. */
final class PlainRequests extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            // an error page would be asked for by the same method
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(BareErrors.page(response.getStatus()));
        } else if (holdsNul(request.getRequestURI()) || holdsNul(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean holdsNul(@org.jspecify.annotations.Nullable String text) {
        return text != null
                && (text.indexOf('\0') >= 0 || text.toLowerCase(Locale.ROOT).contains("%00"));
    }
}
