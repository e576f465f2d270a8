package fazhi.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the laws (法律法规) and which version was in force on a day. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LawService {

    private static final String ALL =
            "select id, title, short_title, issuer, version_from, version_to, tags from law ";

    private static final String KEPT = "where removed_at is null ";

    private static final String IN_FORCE =
            "version_from <= ? and (version_to is null or version_to >= ?) ";

    private final JdbcClient database;

    LawService(JdbcClient database) {
        this.database = database;
    }

    /** Every version of every law. */
    public List<Law> list() {
        return query(KEPT);
    }

    /** Also those put into the recycle bin: what points at them keeps its name. */
    List<Law> listEverKept() {
        return query("");
    }

    private List<Law> query(String which) {
        return database.sql(ALL + which + "order by short_title, version_from")
                .query((row, _) -> law(row))
                .list();
    }

    /** What was in force on a day. */
    public List<Law> at(LocalDate day) {
        return database.sql(ALL + KEPT + "and " + IN_FORCE + "order by short_title")
                .params(day, day)
                .query((row, _) -> law(row))
                .list();
    }

    /** The version to cite for an act of that day (从旧). */
    public Optional<Law> at(String shortTitle, LocalDate day) {
        return database.sql(ALL + KEPT + "and short_title = ? and " + IN_FORCE)
                .params(shortTitle, day, day)
                .query((row, _) -> law(row))
                .optional();
    }

    public List<Article> articles(long law) {
        return database.sql(
                        """
                        select id, law_id, article_number, wording from article
                        where law_id = ? order by id
                        """)
                .param(law)
                .query(
                        (row, _) ->
                                new Article(
                                        row.getLong("id"),
                                        row.getLong("law_id"),
                                        row.getString("article_number"),
                                        row.getString("wording")))
                .list();
    }

    private static Law law(ResultSet row) throws SQLException {
        return new Law(
                row.getLong("id"),
                row.getString("title"),
                row.getString("short_title"),
                row.getString("issuer"),
                row.getObject("version_from", LocalDate.class),
                row.getObject("version_to", LocalDate.class),
                tags(row.getString("tags")));
    }

    private static Set<LawTag> tags(@Nullable String kept) {
        return new LawTags().convertToEntityAttribute(kept);
    }
}
