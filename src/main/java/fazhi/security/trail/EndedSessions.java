package fazhi.security.trail;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down sessions that ended by themselves or were ended (会话结束): idle too long, the day over,
 * the rights changed, one too many. A sign-out ends its session a moment before it says so, and has
 * its own entry; so each waits for a moment.
 */
@Component
class EndedSessions {

    private static final Duration MOMENT = Duration.ofSeconds(3);

    private record Ended(PortalUser user, Instant at) {}

    private final Map<String, Ended> waiting = new ConcurrentHashMap<>();

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    private final Clock clock;

    EndedSessions(AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        event.getSecurityContexts().stream()
                .flatMap(context -> PortalUser.of(context.getAuthentication()).stream())
                .findFirst()
                .ifPresent(user -> waiting.put(name(user), new Ended(user, clock.instant())));
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        PortalUser.of(event.getAuthentication()).ifPresent(user -> waiting.remove(name(user)));
    }

    @Scheduled(fixedDelay = 5000)
    void write() {
        write(clock.instant());
    }

    void write(Instant now) {
        var before = now.minus(MOMENT);
        for (var each : waiting.entrySet()) {
            if (each.getValue().at().isBefore(before) && waiting.remove(each.getKey()) != null) {
                var user = each.getValue().user();
                transaction.executeWithoutResult(_ -> write(user));
            }
        }
    }

    private void write(PortalUser user) {
        trail.recordBy(
                user.loginName(),
                AuditAction.SESSION_ENDED,
                new RecordRef(AccountIds.ACCOUNT, user.id()),
                AuditResult.DONE);
    }

    /** One sign-in of one person. */
    private static String name(PortalUser user) {
        return user.loginName() + " " + user.signedInAt();
    }
}
