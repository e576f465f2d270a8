package fazhi.ui.period;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the session at work holds (会话状态), read under its lock: downloads write without it, and ask
 * all the same.
 */
public final class SessionState {

    private SessionState() {}

    public static <T> Optional<T> read(SerializableFunction<VaadinSession, @Nullable T> question) {
        var session = VaadinSession.getCurrent();
        if (session == null) {
            return Optional.empty();
        }
        if (session.hasLock()) {
            return Optional.ofNullable(question.apply(session));
        }
        session.lock();
        try {
            return Optional.ofNullable(question.apply(session));
        } finally {
            session.unlock();
        }
    }
}
