package fazhi.audit;

import fazhi.audit.chain.AuditChain;
import fazhi.audit.chain.AuditEntries;
import fazhi.audit.chain.PendingEntry;
import fazhi.audit.chain.Sealing;
import fazhi.common.RecordRef;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

    private final AuditChain chain;

    private final @Nullable EntityManagerFactory entities;

    AuditTrail(
            AuditEntries entries,
            AuditChain chain,
            Actor actor,
            Clock clock,
            ObjectProvider<EntityManagerFactory> entities) {
        this.entries = entries;
        this.chain = chain;
        this.entities = entities.getIfAvailable();
        this.actor = actor;
        this.clock = clock;
    }

    /** Records the fields in which the two states differ; nothing before means it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void record(
            AuditAction action, RecordRef object, @Nullable Record before, @Nullable Record after) {
        append(actor.name(), action, object, FieldChanges.between(before, after), AuditResult.DONE);
    }

    /**
     * Records a change of something the record has beside its own fields: a file, a passage.
     *
     * @param part its name, under which its fields are kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void recordPart(
            AuditAction action,
            RecordRef object,
            String part,
            @Nullable Record before,
            @Nullable Record after) {
        append(
                actor.name(),
                action,
                object,
                FieldChanges.between(before, after).of(part),
                AuditResult.DONE);
    }

    /** Records what changed no field: a login, an export, a refusal. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void record(AuditAction action, RecordRef object, AuditResult result) {
        append(actor.name(), action, object, FieldChanges.NONE, result);
    }

    /** Records what was not done, or not by a change of a record, and what it was about. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void recordAbout(
            AuditAction action, RecordRef object, Record about, AuditResult result) {
        append(actor.name(), action, object, FieldChanges.between(null, about), result);
    }

    /** Records an act of somebody who is not signed in yet, or not any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("permitAll()")
    public void recordBy(String who, AuditAction action, RecordRef object, AuditResult result) {
        append(who, action, object, FieldChanges.NONE, result);
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

    /** What happened to one record, oldest first; what this transaction did is the last of it. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(RecordRef object) {
        return Stream.concat(
                        entries.of(object).stream(), pending(each -> each.object().equals(object)))
                .toList();
    }

    /** The newest changes of the records of one ledger, the latest first; no looks. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(String ledger, int limit) {
        var own =
                pending(
                                each ->
                                        each.object().ledger().equals(ledger)
                                                && !AuditAction.LOOKS.contains(each.action()))
                        .toList()
                        .reversed();
        return Stream.concat(own.stream(), entries.newest(ledger, limit).stream())
                .limit(limit)
                .toList();
    }

    private void append(
            String who,
            AuditAction action,
            RecordRef object,
            FieldChanges changes,
            AuditResult result) {
        var told = InPlaceOf.person().map(changes::inPlaceOf).orElse(changes);
        Sealing.current(chain, entities)
                .add(
                        new PendingEntry(
                                clock.instant(),
                                who,
                                actor.address(),
                                action,
                                object,
                                told.before(),
                                told.after(),
                                result));
    }

    private static Stream<AuditEntry> pending(Predicate<PendingEntry> wanted) {
        return Sealing.pending().stream().filter(wanted).map(PendingEntry::unsealed);
    }
}
