package fazhi.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which machine does what falls due on all of them (定时作业分工): the first to write the row of a
 * minute, an hour or a day; the others leave it. A machine that dies in between is followed by
 * whichever comes first at the next one.
 */
@Component
public class JobSlots {

    /** As many slots of a job, and two days of them at least: longer than clocks differ. */
    private static final int KEPT = 40;

    private static final Duration LEAST = Duration.ofDays(2);

    private final JdbcClient database;

    private final Clock clock;

    private final String node;

    JobSlots(JdbcClient database, Clock clock, @Value("${portal.node:main}") String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /**
     * True for one caller a slot, in no transaction: a refused row would end it.
     *
     * @param job at most 40 characters
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean mine(String job, ChronoUnit slot) {
        var now = clock.instant().atZone(clock.getZone());
        try {
            database.sql("insert into job_slot (job, slot, node, claimed_at) values (?, ?, ?, ?)")
                    .params(job, now.truncatedTo(slot).toString(), node)
                    .param(now.toInstant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        forget(job, now.toInstant().minus(kept(slot)).atOffset(ZoneOffset.UTC));
        return true;
    }

    private static Duration kept(ChronoUnit slot) {
        var slots = slot.getDuration().multipliedBy(KEPT);
        return slots.compareTo(LEAST) > 0 ? slots : LEAST;
    }

    private void forget(String job, OffsetDateTime before) {
        database.sql("delete from job_slot where job = ? and claimed_at < ?")
                .params(job, before)
                .update();
    }
}
