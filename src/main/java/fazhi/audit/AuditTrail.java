package fazhi.audit;

import fazhi.common.RecordRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the trail (审计日志). An entry belongs to the transaction of what it tells of: both are there,
 * or neither.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AuditTrail {

    private static final String READER = "hasRole('AUDIT_ADMIN')";

    private static final int PAGE_LIMIT = 500;

    private final AuditEntries entries;

    private final Actor actor;

    private final Clock clock;

    AuditTrail(AuditEntries entries, Actor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records the fields in which the two states differ; nothing before means it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void record(
            AuditAction action, RecordRef object, @Nullable Record before, @Nullable Record after) {
        append(action, object, FieldChanges.between(before, after), AuditResult.DONE);
    }

    /** Records what changed no field: a login, an export, a refusal. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void record(AuditAction action, RecordRef object, AuditResult result) {
        append(action, object, FieldChanges.NONE, result);
    }

    /** Records an act of somebody who is not signed in yet, or not any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void recordBy(String who, AuditAction action, RecordRef object, AuditResult result) {
        entries.append(clock.instant(), who, action, object, FieldChanges.NONE, result);
    }

    /** One page of the whole trail, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(READER)
    public List<AuditEntry> list(TrailQuery query, int offset, int limit) {
        return entries.list(query, offset, Math.min(limit, PAGE_LIMIT));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READER)
    public long count(TrailQuery query) {
        return entries.count(query);
    }

    /** What happened to one record, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(RecordRef object) {
        return entries.of(object);
    }

    /** The newest entries about the records of one ledger, the latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(String ledger, int limit) {
        return entries.newest(ledger, limit);
    }

    private void append(
            AuditAction action, RecordRef object, FieldChanges changes, AuditResult result) {
        entries.append(clock.instant(), actor.name(), action, object, changes, result);
    }
}
