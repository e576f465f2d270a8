package fazhi.audit;

import fazhi.common.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's table; plain SQL, so that nothing but an insert can be written by accident. */
@Repository
class AuditEntries {

    private static final String ALL =
            """
            select id, happened_at, actor, action, ledger, record_id,
                fields_before, fields_after, result
            from audit_entry
            """;

    private final JdbcClient database;

    AuditEntries(JdbcClient database) {
        this.database = database;
    }

    void append(
            Instant at,
            String actor,
            AuditAction action,
            RecordRef object,
            FieldChanges changes,
            AuditResult result) {
        database.sql(
                        """
                        insert into audit_entry (happened_at, actor, action, ledger, record_id,
                            fields_before, fields_after, result) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(at.atOffset(ZoneOffset.UTC), actor, action.name())
                .params(object.ledger(), object.id(), changes.before(), changes.after())
                .param(result.name())
                .update();
    }

    List<AuditEntry> of(RecordRef object) {
        return database.sql(ALL + "where ledger = ? and record_id = ? order by id")
                .params(object.ledger(), object.id())
                .query((row, _) -> entry(row))
                .list();
    }

    List<AuditEntry> list(TrailQuery query, int offset, int limit) {
        return asked(ALL, query, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    List<AuditEntry> newest(String ledger, int limit) {
        return database.sql(ALL + "where ledger = ? order by id desc limit ?")
                .params(ledger, limit)
                .query((row, _) -> entry(row))
                .list();
    }

    long count(TrailQuery query) {
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

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                AuditAction.valueOf(row.getString("action")),
                new RecordRef(row.getString("ledger"), row.getLong("record_id")),
                row.getString("fields_before"),
                row.getString("fields_after"),
                AuditResult.valueOf(row.getString("result")));
    }
}
