package fazhi.task;

import fazhi.audit.Actor;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.ledger.name.References;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person who is about to close something (销号人). */
@Component
class Closer {

    private static final Set<AuditAction> REPORTED =
            Set.of(AuditAction.CREATED, AuditAction.CHANGED);

    private final AuditTrail trail;

    private final References references;

    private final Actor actor;

    private final Clock clock;

    Closer(AuditTrail trail, References references, Actor actor, Clock clock) {
        this.trail = trail;
        this.references = references;
        this.actor = actor;
        this.clock = clock;
    }

    Closing closing() {
        return new Closing(name(), LocalDate.now(clock));
    }

    private String name() {
        return PortalUser.current().map(PortalUser::displayName).orElseGet(actor::name);
    }

    boolean isOneOf(Collection<Long> staff) {
        return !staff.isEmpty() && references.source("staff").labels(staff).containsValue(name());
    }

    /** Who reported how far it is has worked on it; to give it out is not to do it. */
    boolean workedOn(RecordRef work) {
        return trail.of(work).stream()
                .filter(entry -> entry.actor().equals(actor.name()))
                .filter(entry -> REPORTED.contains(entry.action()))
                .anyMatch(Closer::reports);
    }

    private static boolean reports(AuditEntry entry) {
        return Stream.of("progress", "doneOn", "notes").anyMatch(entry::touches);
    }
}
