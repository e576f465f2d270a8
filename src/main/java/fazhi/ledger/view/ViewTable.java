package fazhi.ledger.view;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of views; the nameless row of a person and ledger holds the own arrangement. */
@Repository
class ViewTable {

    private final JdbcClient database;

    ViewTable(JdbcClient database) {
        this.database = database;
    }

    List<SavedView> of(String person, String ledger) {
        return database.sql(
                        """
                        select id, name, url_query, opens_first from saved_view
                        where person = ? and ledger = ? order by id
                        """)
                .params(person, ledger)
                .query(
                        (row, _) ->
                                new SavedView(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("url_query"),
                                        row.getBoolean("opens_first")))
                .list();
    }

    void put(String person, String ledger, String name, String query) {
        int changed =
                database.sql(
                                """
                                update saved_view set url_query = ?
                                where person = ? and ledger = ? and name = ?
                                """)
                        .params(query, person, ledger, name)
                        .update();
        if (changed == 0) {
            database.sql(
                            """
                            insert into saved_view (person, ledger, name, url_query, opens_first)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(person, ledger, name, query, false)
                    .update();
        }
    }

    /** Makes one view the first, or none. */
    void first(String person, String ledger, String name) {
        database.sql(
                        """
                        update saved_view set opens_first = case when name = ? then true else false end
                        where person = ? and ledger = ? and name <> ''
                        """)
                .params(name, person, ledger)
                .update();
    }

    void remove(String person, long id) {
        database.sql("delete from saved_view where person = ? and id = ?")
                .params(person, id)
                .update();
    }
}
