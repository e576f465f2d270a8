package fazhi.report.edition;

import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.report.DraftLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of passages (段落), one row a line of an edition, in their order. */
@Repository
class Passages {

    private static final String ALL =
            "select id, version, order_no, kind, level_no, origin, content from report_passage ";

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    List<Stored<DraftLine>> of(long edition) {
        return database.sql(ALL + "where edition_id = ? order by order_no")
                .param(edition)
                .query((row, _) -> passage(row))
                .list();
    }

    /** Only of that edition: a passage of another document is none. */
    Optional<Stored<DraftLine>> find(long edition, long id) {
        return database.sql(ALL + "where edition_id = ? and id = ?")
                .params(edition, id)
                .query((row, _) -> passage(row))
                .optional();
    }

    void addAll(long edition, List<DraftLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            insert(edition, i + 1, lines.get(i));
        }
    }

    void addAfter(long edition, long passage, DraftLine line) {
        int place =
                database.sql("select order_no from report_passage where id = ?")
                        .param(passage)
                        .query(Integer.class)
                        .single();
        database.sql(
                        """
                        update report_passage set order_no = order_no + 1
                        where edition_id = ? and order_no > ?
                        """)
                .params(edition, place)
                .update();
        insert(edition, place + 1, line);
    }

    /** False when somebody changed it meanwhile. */
    boolean change(Stored<DraftLine> changed) {
        var line = changed.data();
        return database.sql(
                                """
                                update report_passage
                                set version = version + 1, kind = ?, origin = ?, content = ?
                                where id = ? and version = ?
                                """)
                        .params(line.kind().name(), line.origin().name(), line.text())
                        .params(changed.id(), changed.version())
                        .update()
                == 1;
    }

    boolean remove(long id, long version) {
        return database.sql("delete from report_passage where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private void insert(long edition, int place, DraftLine line) {
        database.sql(
                        """
                        insert into report_passage
                            (version, edition_id, order_no, kind, level_no, origin, content)
                        values (0, ?, ?, ?, ?, ?, ?)
                        """)
                .params(edition, place, line.kind().name(), line.level())
                .params(line.origin().name(), line.text())
                .update();
    }

    private static Stored<DraftLine> passage(ResultSet row) throws SQLException {
        return new Stored<>(
                row.getLong("id"),
                row.getLong("version"),
                new DraftLine(
                        DraftLine.Kind.valueOf(row.getString("kind")),
                        row.getInt("level_no"),
                        row.getString("content"),
                        Block.Origin.valueOf(row.getString("origin"))));
    }
}
