package fazhi.security.session;

import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a sign-in still holds (会话有效性): the account is enabled, unchanged since, and the
 * working day is not over. Asked on every request, since the rights live in the session.
 */
@Component
public class OpenSessions {

    private final JdbcClient database;

    private final Clock clock;

    private final Duration longest;

    OpenSessions(
            JdbcClient database,
            Clock clock,
            @Value("${portal.session.absolute:10h}") Duration longest) {
        this.database = database;
        this.clock = clock;
        this.longest = longest;
    }

    /** Why it holds no longer; nothing while it does. */
    public Optional<SessionEnd> end(PortalUser user) {
        if (!user.signedInAt().plus(longest).isAfter(clock.instant())) {
            return Optional.of(SessionEnd.DAY_OVER);
        }
        return unchanged(user) ? Optional.empty() : Optional.of(SessionEnd.CHANGED);
    }

    private boolean unchanged(PortalUser user) {
        return database.sql(
                                "select count(*) from account where id = :id and enabled = true"
                                        + " and auth_version = :version")
                        .param("id", user.id())
                        .param("version", user.authVersion())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
