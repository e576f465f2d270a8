package fazhi.ledger.batch;

import fazhi.audit.Actor;
import fazhi.common.Refusal;
import fazhi.ledger.LedgerBatch.Written;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.intake.ImportCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The imports that were done, and what their rows were before (导入批次记录). */
@Repository
class ImportBatches {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String ALL =
            """
            select id, ledger, file_name, actor, imported_at, added, changed, same_rows, skipped,
                undone_at
            from import_batch
            """;

    private final JdbcTemplate template;

    private final JdbcClient database;

    private final Actor actor;

    private final Clock clock;

    ImportBatches(JdbcTemplate template, Actor actor, Clock clock) {
        this.template = template;
        this.database = JdbcClient.create(template);
        this.actor = actor;
        this.clock = clock;
    }

    /** One import into a ledger at a time, in any process: this makes the row they all lock. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void prepareGate(String ledger) {
        var there =
                database.sql("select count(*) from import_gate where ledger = ?")
                        .param(ledger)
                        .query(Long.class)
                        .single();
        if (there == 0) {
            try {
                database.sql("insert into import_gate values (?)").param(ledger).update();
            } catch (DuplicateKeyException _) {
                // another process was faster, which is as good
            }
        }
    }

    /**
     * Holds until the transaction ends.
     *
     * @throws Refusal when another import into this ledger is under way
     */
    void lock(String ledger) {
        try {
            database.sql("select ledger from import_gate where ledger = ? for update nowait")
                    .param(ledger)
                    .query(String.class)
                    .single();
        } catch (TransientDataAccessException | UncategorizedSQLException _) {
            // H2 tells of a time-out, PostgreSQL of a lock not available
            throw new Refusal("import.under-way");
        }
    }

    long add(String ledger, String file, ImportCounts counts) {
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into import_batch (ledger, file_name, actor, imported_at, added,
                            changed, same_rows, skipped) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(ledger, file, actor.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .params(counts.added(), counts.changed(), counts.same(), counts.skipped())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    /** Says that an import came with another, of the same sheet. */
    void partOf(long part, long whole) {
        database.sql("update import_batch set part_of = ? where id = ?")
                .params(whole, part)
                .update();
    }

    /** What came with an import, the last written first. */
    List<ImportBatch> parts(long whole) {
        return database.sql(ALL + "where part_of = ? order by id desc")
                .param(whole)
                .query((row, _) -> batch(row))
                .list();
    }

    void addRows(long batch, List<? extends Written<?>> rows) {
        template.batchUpdate(
                "insert into import_row values (?, ?, ?, ?)",
                rows.stream()
                        .map(
                                row ->
                                        new Object[] {
                                            batch,
                                            row.id(),
                                            row.version(),
                                            row.before() == null
                                                    ? null
                                                    : JSON.writeValueAsString(row.before())
                                        })
                        .toList());
    }

    /** A part of the rows of an import, in the order of their ids, after this one. */
    <D extends Record> List<Written<D>> rows(
            long batch, LedgerFormat<D> format, long after, int limit) {
        return database.sql(
                        """
                        select record_id, row_version, before_data from import_row
                        where batch_id = ? and record_id > ?
                        order by record_id fetch first ? rows only
                        """)
                .params(batch, after, limit)
                .query((row, _) -> written(row, format))
                .list();
    }

    private static <D extends Record> Written<D> written(ResultSet row, LedgerFormat<D> format)
            throws SQLException {
        var before = row.getString("before_data");
        return new Written<>(
                row.getLong("record_id"),
                row.getLong("row_version"),
                before == null ? null : JSON.readValue(before, format.type()));
    }

    void undone(long batch) {
        database.sql("update import_batch set undone_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), batch)
                .update();
    }

    Optional<ImportBatch> find(long id) {
        return database.sql(ALL + "where id = ?")
                .param(id)
                .query((row, _) -> batch(row))
                .optional();
    }

    List<ImportBatch> newest(String ledger, int limit) {
        return database.sql(ALL + "where ledger = ? order by id desc fetch first ? rows only")
                .params(ledger, limit)
                .query((row, _) -> batch(row))
                .list();
    }

    private static ImportBatch batch(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new ImportBatch(
                row.getLong("id"),
                row.getString("ledger"),
                row.getString("file_name"),
                row.getString("actor"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new ImportCounts(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same_rows"),
                        row.getInt("skipped")),
                undone == null ? null : undone.toInstant());
    }
}
