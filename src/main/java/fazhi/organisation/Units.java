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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Those that hold on the day, under the names of that day. */
    List<Stored<UnitData>> holdingOn(LocalDate day) {
        var names = namesOn(day);
        return list().stream()
                .filter(unit -> unit.data().holdsOn(day))
                .map(
                        unit ->
                                unit.with(
                                        unit.data()
                                                .called(
                                                        names.getOrDefault(
                                                                unit.id(), unit.data().name()))))
                .toList();
    }

    private Map<Long, String> namesOn(LocalDate day) {
        return database
                .sql(
                        "select unit_id, name from unit_former_name"
                                + " where unit_kind = :kind and until_day > :day order by until_day")
                .param("kind", table)
                .param("day", day)
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
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

    /** From this day the unit bears the new name; rows of the days before keep the old one. */
    void rename(Stored<UnitData> unit, String name, LocalDate from) {
        database.sql(
                        "insert into unit_former_name (unit_kind, unit_id, name, until_day)"
                                + " values (:kind, :id, :name, :until)")
                .param("kind", table)
                .param("id", unit.id())
                .param("name", unit.data().name())
                .param("until", from)
                .update();
        change(unit.with(unit.data().renamed(name)));
    }

    /** The first day of the present name, where it is not the first one. */
    Optional<LocalDate> namedSince(long unit) {
        return database.sql(
                        "select max(until_day) from unit_former_name"
                                + " where unit_kind = :kind and unit_id = :id")
                .param("kind", table)
                .param("id", unit)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
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
