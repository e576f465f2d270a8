package fazhi.report.edition;

import fazhi.audit.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of editions: one is opened, then sealed, and never changes again. */
@Repository
class Editions {

    private static final String ALL =
            """
            select id, paper_id, edition_no, opened_at, opened_by, sealed_at, document,
                sources
            from report_edition
            """;

    private final JdbcClient database;

    private final Actor actor;

    private final Clock clock;

    Editions(JdbcClient database, Actor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    Optional<Edition> find(long paper, int number) {
        return database.sql(ALL + "where paper_id = ? and edition_no = ?")
                .params(paper, number)
                .query((row, _) -> edition(row))
                .optional();
    }

    List<Edition> of(long paper) {
        return database.sql(ALL + "where paper_id = ? order by edition_no")
                .param(paper)
                .query((row, _) -> edition(row))
                .list();
    }

    Edition open(long paper, int number) {
        database.sql(
                        """
                        insert into report_edition (paper_id, edition_no, opened_at, opened_by)
                        values (?, ?, ?, ?)
                        """)
                .params(paper, number, now(), actor.name())
                .update(new GeneratedKeyHolder(), "id");
        return find(paper, number).orElseThrow();
    }

    /** False when somebody sealed it before. */
    boolean seal(long id, String document, String sources) {
        return database.sql(
                                """
                                update report_edition set sealed_at = ?, document = ?, sources = ?
                                where id = ? and sealed_at is null
                                """)
                        .params(now(), document, sources, id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var sealed = row.getObject("sealed_at", OffsetDateTime.class);
        return new Edition(
                row.getLong("id"),
                row.getLong("paper_id"),
                row.getInt("edition_no"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                sealed == null ? null : sealed.toInstant(),
                text(row, "document"),
                text(row, "sources"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
