package fazhi.security.web.surface;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Bounds the sessions of nobody (匿名会话): few and short, so that visits without a sign-in cannot fill
 * the memory. Past the limit the oldest one ends; its page still takes a name and a password.
 */
final class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Deque<HttpSession> open = new ArrayDeque<>();

    private final int most;

    private final Duration signedIn;

    AnonymousSessions(int most, Duration signedIn) {
        this.most = most;
        this.signedIn = signedIn;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) KEPT.toSeconds());
        add(event.getSession()).ifPresent(AnonymousSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        remove(event.getSession());
    }

    /** Somebody signed in. */
    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(CONTEXT)) {
            remove(event.getSession());
            event.getSession().setMaxInactiveInterval((int) signedIn.toSeconds());
        }
    }

    private synchronized Optional<HttpSession> add(HttpSession session) {
        open.addLast(session);
        return open.size() > most ? Optional.of(open.removeFirst()) : Optional.empty();
    }

    private synchronized void remove(HttpSession session) {
        open.remove(session);
    }

    synchronized int count() {
        return open.size();
    }

    private static void end(HttpSession session) {
        try {
            if (session.getAttribute(CONTEXT) == null) {
                session.invalidate();
            }
        } catch (IllegalStateException _) {
            // it ended by itself meanwhile
        }
    }
}
