package fazhi.deadline;

import fazhi.jobs.JobSlots;
import fazhi.security.SystemIdentity;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the clocks that waited for a plan of holidays (待定期限重算). By itself and every minute,
 * because who imports a plan need not see the records, and another machine may have imported it.
 */
@Component
class WaitingClocks {

    private static final int AT_ONCE = 200;

    private final ClockRows rows;

    private final DeadlineService deadlines;

    private final JobSlots slots;

    WaitingClocks(ClockRows rows, DeadlineService deadlines, JobSlots slots) {
        this.slots = slots;
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
        SystemIdentity.run(() -> rows.waiting(Limit.of(AT_ONCE)).forEach(deadlines::recount));
    }
}
