package fazhi.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the trail has come (记录位置). Every change leaves its entry in its own transaction, so
 * between two equal marks nothing has changed anywhere, on whichever machine.
 */
@Component
public class TrailMark {

    /** The count is there because of two transactions at once the one begun first may end last. */
    private static final String NOW =
            "select max(id) as latest, count(*) as entries from audit_entry";

    private final JdbcClient database;

    TrailMark(JdbcClient database) {
        this.database = database;
    }

    public String now() {
        return database.sql(NOW)
                .query((row, _) -> row.getLong("latest") + "/" + row.getLong("entries"))
                .single();
    }
}
