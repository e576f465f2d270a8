package fazhi.audit.access;

import fazhi.audit.Actor;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what somebody was not let in to (越权访问留痕): a page, a list, a file, an act of a
 * service. The same person at the same door counts once a minute, so that a page that asks again
 * and again fills no trail.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RefusedAccess {

    private static final Duration ONCE = Duration.ofMinutes(1);

    private final AuditTrail trail;

    private final Actor actor;

    private final Clock clock;

    private final Lately lately = new Lately(ONCE);

    RefusedAccess(AuditTrail trail, Actor actor, Clock clock) {
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    private record Door(String address) {}

    @Transactional
    public void refused(String address) {
        if (lately.first(actor.name() + " " + address, clock.instant())) {
            trail.recordAbout(
                    AuditAction.ACCESS_REFUSED,
                    new RecordRef("access", 0),
                    new Door(address),
                    AuditResult.REFUSED);
        }
    }
}
