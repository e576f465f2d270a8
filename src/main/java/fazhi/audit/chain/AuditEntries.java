package fazhi.audit.chain;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditResult;
import fazhi.audit.TrailQuery;
import fazhi.common.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's table; plain SQL that only reads; see {@link AuditChain} for the writing. */
@Repository
public class AuditEntries {

    private static final String ALL =
            """
            select id, happened_at, actor, address, action, ledger, record_id,
                fields_before, fields_after, result, chain_position, algorithm, hash
            from audit_entry
            """;

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    private final JdbcTemplate reading;

    AuditEntries(JdbcClient database, DataSource source) {
        this.database = database;
        this.reading = new JdbcTemplate(source);
        reading.setFetchSize(AT_ONCE);
    }

    public List<AuditEntry> of(RecordRef object) {
        return database.sql(ALL + "where ledger = ? and record_id = ? order by id")
                .params(object.ledger(), object.id())
                .query((row, _) -> entry(row))
                .list();
    }

    public List<AuditEntry> list(TrailQuery query, int offset, int limit) {
        return asked(ALL, query, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    public List<AuditEntry> newest(String ledger, int limit) {
        return database.sql(
                        ALL
                                + "where ledger = :ledger and action not in (:looks)"
                                + " order by id desc limit :limit")
                .param("ledger", ledger)
                .param("looks", AuditAction.LOOKS.stream().map(Enum::name).toList())
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    public long count(TrailQuery query) {
        return asked("select count(*) from audit_entry ", query, "").query(Long.class).single();
    }

    /** Only what is asked for stands in the statement, so that its index is used. */
    private JdbcClient.StatementSpec asked(String start, TrailQuery query, String end) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!query.ledger().isEmpty()) {
            conditions.add("ledger = :ledger");
            values.put("ledger", query.ledger());
        }
        query.record()
                .ifPresent(
                        id -> {
                            conditions.add("record_id = :record");
                            values.put("record", id);
                        });
        if (!query.actor().isEmpty()) {
            conditions.add("actor = :actor");
            values.put("actor", query.actor());
        }
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return database.sql(start + where + end).params(values);
    }

    /** Hands over every entry for which the condition holds, one after another, and counts them. */
    long each(String where, Consumer<ChainLink> reader) {
        var count = new AtomicLong();
        reading.query(
                ALL + "where " + where,
                row -> {
                    reader.accept(link(row));
                    count.incrementAndGet();
                });
        return count.get();
    }

    /** The key with which the first link was sealed. */
    Optional<String> firstAlgorithm() {
        return database.sql(
                        """
                        select algorithm from audit_entry where chain_position is not null
                        order by chain_position limit 1
                        """)
                .query(String.class)
                .optional();
    }

    long lastWithoutPlace() {
        return database.sql("select max(id) from audit_entry where chain_position is null")
                .query(Long.class)
                .single();
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        var entry = entry(row);
        return new ChainLink(
                row.getObject("chain_position", Long.class),
                row.getString("algorithm"),
                row.getString("hash"),
                new PendingEntry(
                        entry.at(),
                        entry.actor(),
                        entry.address(),
                        entry.action(),
                        entry.object(),
                        entry.before(),
                        entry.after(),
                        entry.result()));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("address"),
                AuditAction.valueOf(row.getString("action")),
                new RecordRef(row.getString("ledger"), row.getLong("record_id")),
                row.getString("fields_before"),
                row.getString("fields_after"),
                AuditResult.valueOf(row.getString("result")));
    }
}
