package fazhi.organisation.unit;

import fazhi.common.Remembered;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowChanged;
import fazhi.ledger.name.NameHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The villages, departments or schools with the names of each day (机构名录). Their ledger is where
 * they are typed; pages name them all the time, so they are kept at hand.
 */
public class Units {

    private static final String COLUMNS =
            "select id, version, removed_at, order_no, name, former_of, valid_from, valid_to from ";

    private final Ledger<UnitData> ledger;

    private final JdbcClient database;

    private final Clock clock;

    private final FormerNames former;

    private final Remembered<List<Named>> all = new Remembered<>(this::read);

    Units(Ledger<UnitData> ledger, JdbcClient database, Clock clock) {
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
        this.former = new FormerNames(database, ledger.format().id());
    }

    /** A unit with the names it bore before (机构及曾用名); one taken away keeps its names. */
    record Named(Stored<UnitData> unit, NameHistory names, boolean removed) {

        private Stored<UnitData> on(LocalDate day) {
            return unit.with(unit.data().called(names.on(day)));
        }
    }

    /** Its ledger, which is its table too. */
    public String kind() {
        return ledger.format().id();
    }

    /** All that ever were, in the town's own order. */
    List<Named> named() {
        return all.get();
    }

    /** All of them, also former ones, in the town's own order. */
    public List<Stored<UnitData>> list() {
        return named().stream().filter(each -> !each.removed()).map(Named::unit).toList();
    }

    /** Those that hold on the day, under the names of that day. */
    public List<Stored<UnitData>> holdingOn(LocalDate day) {
        return named().stream()
                .filter(each -> !each.removed() && each.unit().data().holdsOn(day))
                .map(each -> each.on(day))
                .toList();
    }

    /**
     * Renames one, or merges several, from a day on; rows of the days before keep the old names.
     *
     * @throws fazhi.common.Refusal when one of them is no more, or the name is taken
     */
    @Transactional
    public void reorganise(ReorganisationData data) {
        new Reorganisation(this, ledger, clock).carryOut(data);
    }

    /** Behind those kept already, where it has no place of its own. */
    long add(UnitData data) {
        return ledger.add(data);
    }

    /** From this day the unit bears the new name; rows of the days before keep the old one. */
    void rename(Stored<UnitData> unit, String name, LocalDate from) {
        former.add(unit.id(), unit.data().name(), from);
        ledger.change(unit.with(unit.data().renamed(name)));
    }

    @EventListener
    void changed(RowChanged change) {
        if (change.ref().ledger().equals(kind())) {
            all.forget();
        }
    }

    private List<Named> read() {
        var names = former.byUnit();
        return database.sql(COLUMNS + kind() + " order by order_no, id")
                .query((row, _) -> named(row, names))
                .list();
    }

    private static Named named(ResultSet row, Map<Long, List<NameHistory.Former>> names)
            throws SQLException {
        var data =
                new UnitData(
                        row.getInt("order_no"),
                        row.getString("name"),
                        row.getString("former_of"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class));
        var unit = new Stored<>(row.getLong("id"), row.getLong("version"), data);
        return new Named(
                unit,
                new NameHistory(data.name(), names.getOrDefault(unit.id(), List.of())),
                row.getObject("removed_at") != null);
    }
}
