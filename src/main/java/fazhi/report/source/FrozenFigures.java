package fazhi.report.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of frozen figures: written once for each sealed edition. */
@Repository
class FrozenFigures {

    private final JdbcClient database;

    FrozenFigures(JdbcClient database) {
        this.database = database;
    }

    void add(long edition, FrozenFigure figure) {
        database.sql(
                        """
                        insert into report_figure (edition_id, reference, label, unit, sentence,
                            amount, row_count, route, row_list)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(edition, figure.reference(), figure.label(), figure.unit())
                .param(figure.sentence())
                .param(figure.value())
                .param(figure.rows())
                .params(figure.route(), figure.list().toString())
                .update();
    }

    List<FrozenFigure> of(long edition) {
        return database.sql(
                        """
                        select reference, label, unit, sentence, amount, row_count, route, row_list
                        from report_figure where edition_id = ? order by id
                        """)
                .param(edition)
                .query((row, _) -> figure(row))
                .list();
    }

    private static FrozenFigure figure(ResultSet row) throws SQLException {
        return new FrozenFigure(
                row.getString("reference"),
                row.getString("label"),
                row.getString("unit"),
                row.getString("sentence"),
                row.getBigDecimal("amount"),
                row.getLong("row_count"),
                row.getString("route"),
                RowList.parse(row.getString("row_list")));
    }
}
