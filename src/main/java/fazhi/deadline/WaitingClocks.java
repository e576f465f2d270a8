package fazhi.deadline;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.jobs.JobSlots;
import fazhi.security.session.SystemIdentity;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts the clocks that waited for a plan of holidays (待定期限重算). By itself and every minute,
 * because who imports a plan need not see the records, and another machine may have imported it.
 */
@Component
class WaitingClocks {

    private static final int AT_ONCE = 200;

    private static final RecordRef CLOCKS = new RecordRef("clock", 0);

    private final ClockRows rows;

    private final DeadlineService deadlines;

    private final JobSlots slots;

    private final AuditTrail trail;

    private final TransactionOperations transaction;

    WaitingClocks(
            ClockRows rows,
            DeadlineService deadlines,
            JobSlots slots,
            AuditTrail trail,
            TransactionOperations transaction) {
        this.slots = slots;
        this.trail = trail;
        this.transaction = transaction;
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void due() {
        if (slots.mine("waiting-clocks", ChronoUnit.MINUTES)) {
            count();
        }
    }

    void count() {
        SystemIdentity.run(
                () -> {
                    var counted =
                            rows.waiting(Limit.of(AT_ONCE)).stream()
                                    .filter(deadlines::recount)
                                    .count();
                    if (counted > 0) {
                        recounted();
                    }
                });
    }

    /** Numbers are kept as long as the trail does not move. */
    private void recounted() {
        transaction.executeWithoutResult(
                _ -> trail.record(AuditAction.CHANGED, CLOCKS, AuditResult.DONE));
    }
}
