package fazhi.jobs;

import fazhi.common.text.VisibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of jobs. Each write is a transaction of its own, so that progress shows while the work's
 * transaction is still open, and stays when that is rolled back.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobTable {

    private static final String ALL =
            """
            select id, name, owner, state, progress, step, outcome, submitted_at, ended_at
            from job
            """;

    private final JdbcClient database;

    private final Clock clock;

    private final String node;

    JobTable(JdbcClient database, Clock clock, @Value("${portal.node:main}") String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    long add(String name, String owner) {
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into job (name, owner, node, state, progress, step, outcome,
                            cancel_asked, submitted_at) values (?, ?, ?, ?, 0, '', '', false, ?)
                        """)
                .params(name, owner, node, JobState.WAITING.name(), now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    void start(long id) {
        database.sql("update job set state = ? where id = ?")
                .params(JobState.RUNNING.name(), id)
                .update();
    }

    void progress(long id, double share, String step) {
        var kept = BigDecimal.valueOf(Math.clamp(share, 0, 1)).setScale(4, RoundingMode.HALF_UP);
        database.sql("update job set progress = ?, step = ? where id = ?")
                .params(kept, step, id)
                .update();
    }

    void end(long id, JobState state, String outcome) {
        var kept = VisibleText.cut(outcome, JobRow.OUTCOME_MAX_LENGTH);
        database.sql(
                        """
                        update job set state = ?, outcome = ?, ended_at = ?,
                            progress = case when ? = 'DONE' then 1 else progress end where id = ?
                        """)
                .params(state.name(), kept, now(), state.name(), id)
                .update();
    }

    /** Ends what this node left behind when it was killed. */
    int endLeftovers(String outcome) {
        return database.sql(
                        """
                        update job set state = ?, outcome = ?, ended_at = ?
                        where node = ? and state in ('WAITING', 'RUNNING')
                        """)
                .params(JobState.FAILED.name(), outcome, now(), node)
                .update();
    }

    void askToCancel(long id, String owner) {
        database.sql("update job set cancel_asked = true where id = ? and owner = ?")
                .params(id, owner)
                .update();
    }

    boolean cancelAsked(long id) {
        return database.sql("select cancel_asked from job where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    Optional<JobRow> find(long id, String owner) {
        return database.sql(ALL + "where id = ? and owner = ?")
                .params(id, owner)
                .query((row, _) -> job(row))
                .optional();
    }

    List<JobRow> list(String owner, int limit) {
        return database.sql(ALL + "where owner = ? order by submitted_at desc, id desc limit ?")
                .params(owner, limit)
                .query((row, _) -> job(row))
                .list();
    }

    List<JobRow> list(int limit) {
        return database.sql(ALL + "order by submitted_at desc, id desc limit ?")
                .param(limit)
                .query((row, _) -> job(row))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static JobRow job(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new JobRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("owner"),
                JobState.valueOf(row.getString("state")),
                row.getBigDecimal("progress"),
                row.getString("step"),
                row.getString("outcome"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
