package fazhi.backup;

import fazhi.backup.file.Written;
import fazhi.common.text.VisibleText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of backups. */
@Repository
class BackupRuns {

    private static final int FAILURE_MAX_LENGTH = 1000;

    private final JdbcClient database;

    private final Clock clock;

    private final String node;

    BackupRuns(JdbcClient database, Clock clock, @Value("${portal.node:main}") String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /** Nothing when another machine has this hour already. */
    OptionalLong claim(BackupKind kind, String slot) {
        var key = new GeneratedKeyHolder();
        try {
            database.sql(
                            """
                            insert into backup_run (slot, kind, state, started_at, node, file,
                                size_bytes, row_count, file_count, anchor, second_copy, failure)
                            values (?, ?, 'RUNNING', ?, ?, '', 0, 0, 0, '', '', '')
                            """)
                    .params(slot, kind.name(), now(), node)
                    .update(key, "id");
            return OptionalLong.of(Objects.requireNonNull(key.getKeyAs(Number.class)).longValue());
        } catch (DuplicateKeyException _) {
            return OptionalLong.empty();
        }
    }

    void done(long id, Written written, Instant triedAt, String secondCopy) {
        database.sql(
                        """
                        update backup_run set state = 'DONE', ended_at = ?, file = ?,
                            size_bytes = ?, row_count = ?, file_count = ?, anchor = ?,
                            tried_at = ?, second_copy = ? where id = ?
                        """)
                .params(now(), written.file().toString(), written.size())
                .params(written.manifest().rows(), written.manifest().files().size())
                .params(written.manifest().anchor(), triedAt.atOffset(ZoneOffset.UTC))
                .params(secondCopy, id)
                .update();
    }

    void failed(long id, String failure) {
        var cut = VisibleText.cut(failure, FAILURE_MAX_LENGTH);
        database.sql(
                        "update backup_run set state = 'FAILED', ended_at = ?, failure = ? where id = ?")
                .params(now(), cut, id)
                .update();
    }

    /** What this machine had begun when it ended. */
    void endLeftovers(String failure) {
        database.sql(
                        """
                        update backup_run set state = 'FAILED', ended_at = ?, failure = ?
                        where state = 'RUNNING' and node = ?
                        """)
                .params(now(), failure, node)
                .update();
    }

    List<BackupRun> newest(int limit) {
        return database.sql("select * from backup_run order by started_at desc, id desc limit ?")
                .param(limit)
                .query((row, _) -> run(row))
                .list();
    }

    Optional<BackupRun> find(long id) {
        return database.sql("select * from backup_run where id = ?")
                .param(id)
                .query((row, _) -> run(row))
                .optional();
    }

    /** The newest that was restored on trial. */
    Optional<BackupRun> lastTried() {
        return database.sql(
                        """
                        select * from backup_run where state = 'DONE'
                        order by started_at desc, id desc limit 1
                        """)
                .query((row, _) -> run(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BackupRun run(ResultSet row) throws SQLException {
        return new BackupRun(
                row.getLong("id"),
                BackupKind.valueOf(row.getString("kind")),
                BackupState.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("file"),
                row.getLong("size_bytes"),
                row.getLong("row_count"),
                row.getLong("file_count"),
                row.getString("anchor"),
                instant(row, "tried_at"),
                row.getString("second_copy"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
