package fazhi.organisation;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Remembered;
import fazhi.common.Stored;
import fazhi.ledger.NameHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The rows of one of the three tables of units (机构名录), which have the same columns; pages name them
 * all the time, so they are kept at hand.
 */
class Units {

    private static final String COLUMNS =
            "select id, version, order_no, name, former_of, valid_from, valid_to from ";

    private static final String FORMER =
            "select unit_id, name, until_day from unit_former_name"
                    + " where unit_kind = :kind order by until_day";

    private final JdbcClient database;

    private final AuditTrail trail;

    private final String table;

    private final Remembered<List<Named>> all = new Remembered<>(this::read);

    Units(JdbcClient database, AuditTrail trail, String table) {
        this.database = database;
        this.trail = trail;
        this.table = table;
    }

    /** A unit with the names it bore before (机构及曾用名). */
    record Named(Stored<UnitData> unit, NameHistory names) {

        private Stored<UnitData> on(LocalDate day) {
            return unit.with(unit.data().called(names.on(day)));
        }
    }

    String kind() {
        return table;
    }

    /** All of them with their names, in the town's own order. */
    List<Named> named() {
        return all.get();
    }

    List<Stored<UnitData>> list() {
        return named().stream().map(Named::unit).toList();
    }

    /** Those that hold on the day, under the names of that day. */
    List<Stored<UnitData>> holdingOn(LocalDate day) {
        return named().stream()
                .filter(each -> each.unit().data().holdsOn(day))
                .map(each -> each.on(day))
                .toList();
    }

    private List<Named> read() {
        var former = former();
        return database
                .sql(COLUMNS + table + " order by order_no, id")
                .query(Units::row)
                .list()
                .stream()
                .map(
                        unit ->
                                new Named(
                                        unit,
                                        new NameHistory(
                                                unit.data().name(),
                                                former.getOrDefault(unit.id(), List.of()))))
                .toList();
    }

    private Map<Long, List<NameHistory.Former>> former() {
        return database
                .sql(FORMER)
                .param("kind", table)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getLong(1),
                                        new NameHistory.Former(
                                                row.getString(2),
                                                row.getObject(3, LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
        all.forget();
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
        all.forget();
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
        all.forget();
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
