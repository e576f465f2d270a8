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
 * Writes down who looked at a record that shows private persons by name (敏感查看留痕): once an hour for
 * the same person and record, since a page is drawn many times.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SensitiveViews {

    private static final Duration ONCE = Duration.ofHours(1);

    private final AuditTrail trail;

    private final Actor actor;

    private final Clock clock;

    private final Lately lately = new Lately(ONCE);

    SensitiveViews(AuditTrail trail, Actor actor, Clock clock) {
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public void seen(RecordRef record) {
        if (lately.first(actor.name() + " " + record, clock.instant())) {
            trail.record(AuditAction.VIEWED, record, AuditResult.DONE);
        }
    }
}
