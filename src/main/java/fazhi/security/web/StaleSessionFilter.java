package fazhi.security.web;

import fazhi.security.PortalUser;
import fazhi.security.session.OpenSessions;
import fazhi.security.session.SessionEnd;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person was disabled or got other roles, before anything reads it: a page
 * then leads to the login, which says why, and a click in an open tab is answered by Vaadin's
 * "session expired".
 */
class StaleSessionFilter extends OncePerRequestFilter {

    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final OpenSessions sessions;

    StaleSessionFilter(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null) {
            if (request.getRequestedSessionId() != null) {
                SessionEnd.EXPIRED.tell(request, response);
            }
        } else {
            user(session)
                    .flatMap(sessions::end)
                    .ifPresent(
                            why -> {
                                why.tell(request, response);
                                session.invalidate();
                            });
        }
        chain.doFilter(request, response);
    }

    private static Optional<PortalUser> user(HttpSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                ? PortalUser.of(context.getAuthentication())
                : Optional.empty();
    }
}
