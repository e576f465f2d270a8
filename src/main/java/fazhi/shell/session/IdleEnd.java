package fazhi.shell.session;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs a person out whose tab was left open (闲置退出): the framework ends its own session when only
 * heartbeats come, but leaves the one that says who is signed in, and the heartbeats keep that
 * alive for ever.
 */
@Component
class IdleEnd implements VaadinServiceInitListener {

    /** When one ends there is no request any more to ask for the other. */
    private final Map<VaadinSession, WrappedSession> signedIn = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(
                begun -> signedIn.put(begun.getSession(), begun.getRequest().getWrappedSession()));
        service.addSessionDestroyListener(ended -> end(signedIn.remove(ended.getSession())));
    }

    private static void end(@Nullable WrappedSession session) {
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // signed out by now
        }
    }
}
