package fazhi.audit;

import fazhi.common.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's table; plain SQL, so that nothing but an insert can be written by accident. */
@Repository
class AuditEntries {

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
        return database.sql(
                        """
                        select id, happened_at, actor, action, ledger, record_id,
                            fields_before, fields_after, result
                        from audit_entry where ledger = ? and record_id = ? order by id
                        """)
                .params(object.ledger(), object.id())
                .query((row, _) -> entry(row))
                .list();
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
