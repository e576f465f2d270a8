package fazhi.organisation;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of one of the three tables of units, which have the same columns. */
class Units {

    private static final String COLUMNS =
            "select id, version, order_no, name, former_of, valid_from, valid_to from ";

    private final JdbcClient database;

    private final AuditTrail trail;

    private final String table;

    Units(JdbcClient database, AuditTrail trail, String table) {
        this.database = database;
        this.trail = trail;
        this.table = table;
    }

    List<Stored<UnitData>> list() {
        return database.sql(COLUMNS + table + " order by order_no, id").query(Units::row).list();
    }

    Stored<UnitData> get(long id) {
        return database.sql(COLUMNS + table + " where id = :id")
                .param("id", id)
                .query(Units::row)
                .optional()
                .orElseThrow(() -> new Missing(table + " " + id));
    }

    long add(UnitData data) {
        data.check();
        var keys = new GeneratedKeyHolder();
        values(
                        "insert into "
                                + table
                                + " (version, order_no, name, former_of, valid_from, valid_to)"
                                + " values (0, :order, :name, :former, :from, :to)",
                        data)
                .update(keys, "id");
        var id = keys.getKeyAs(Long.class);
        trail.record(AuditAction.CREATED, new RecordRef(table, id), null, data);
        return id;
    }

    void change(Stored<UnitData> changed) {
        changed.data().check();
        var before = get(changed.id()).data();
        var rows =
                values(
                                "update "
                                        + table
                                        + " set version = version + 1, order_no = :order,"
                                        + " name = :name, former_of = :former,"
                                        + " valid_from = :from, valid_to = :to"
                                        + " where id = :id and version = :version",
                                changed.data())
                        .param("id", changed.id())
                        .param("version", changed.version())
                        .update();
        if (rows == 0) {
            throw new ConcurrentModificationException(table + " " + changed.id());
        }
        trail.record(
                AuditAction.CHANGED, new RecordRef(table, changed.id()), before, changed.data());
    }

    private StatementSpec values(String sql, UnitData data) {
        return database.sql(sql)
                .param("order", data.order())
                .param("name", data.name())
                .param("former", data.formerOf(), Types.VARCHAR)
                .param("from", data.from(), Types.DATE)
                .param("to", data.to(), Types.DATE);
    }

    private static Stored<UnitData> row(ResultSet row, int number) throws SQLException {
        var data =
                new UnitData(
                        row.getInt("order_no"),
                        row.getString("name"),
                        row.getString("former_of"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class));
        return new Stored<>(row.getLong("id"), row.getLong("version"), data);
    }
}
