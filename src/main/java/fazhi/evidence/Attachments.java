package fazhi.evidence;

import fazhi.common.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of attachments: rows are added and removed; only the caption changes. */
@Repository
class Attachments {

    private static final String ALL =
            """
            select id, ledger, record_id, name, media_type, size_bytes, sha256, caption,
                attached_at, attached_by
            from attachment
            """;

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    Attachment add(RecordRef object, WaitingFile file, Instant at, String by) {
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into attachment (ledger, record_id, name, media_type, size_bytes,
                            sha256, caption, attached_at, attached_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(object.ledger(), object.id(), file.name(), file.mediaType())
                .params(file.size(), file.sha256(), file.caption())
                .params(at.atOffset(ZoneOffset.UTC), by)
                .update(key, "id");
        return find(Objects.requireNonNull(key.getKeyAs(Number.class)).longValue()).orElseThrow();
    }

    Optional<Attachment> find(long id) {
        return database.sql(ALL + "where id = ?")
                .param(id)
                .query((row, _) -> attachment(row))
                .optional();
    }

    List<Attachment> of(RecordRef object) {
        return database.sql(ALL + "where ledger = ? and record_id = ? order by id")
                .params(object.ledger(), object.id())
                .query((row, _) -> attachment(row))
                .list();
    }

    Map<Long, Integer> counts(String ledger, Collection<Long> ids) {
        return database
                .sql(
                        """
                        select record_id, count(*) from attachment
                        where ledger = :ledger and record_id in (:ids) group by record_id
                        """)
                .param("ledger", ledger)
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean uses(String sha256) {
        return database.sql("select count(*) from attachment where sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** False when the database knows of no file at all, so that it says nothing about any. */
    boolean any() {
        return database.sql("select count(*) from attachment").query(Long.class).single() > 0;
    }

    void describe(long id, String caption) {
        database.sql("update attachment set caption = ? where id = ?").params(caption, id).update();
    }

    void remove(long id) {
        database.sql("delete from attachment where id = ?").param(id).update();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                new RecordRef(row.getString("ledger"), row.getLong("record_id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("caption"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                row.getString("attached_by"));
    }
}
