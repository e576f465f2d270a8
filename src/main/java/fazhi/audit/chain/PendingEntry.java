package fazhi.audit.chain;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditResult;
import fazhi.common.RecordRef;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a transaction did and has not committed yet (待写审计记录). */
public record PendingEntry(
        Instant at,
        String actor,
        String address,
        AuditAction action,
        RecordRef object,
        String before,
        String after,
        AuditResult result) {

    /** Both databases keep microseconds, and the hash is taken of what they keep. */
    public PendingEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public AuditEntry unsealed() {
        return new AuditEntry(0, at, actor, address, action, object, before, after, result);
    }
}
