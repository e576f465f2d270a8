package fazhi.ui.ledger.look;

import fazhi.common.Period;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger view shows (台账视图状态), all of it in the URL: a link can be sent, and back goes back.
 *
 * @param whole true when the period does not restrict the rows
 * @param columns what the address asks for, or empty
 * @param view id of the saved view it began with, {@link #NO_VIEW}, or empty
 */
public record LedgerState(
        Period period,
        boolean whole,
        String search,
        List<Condition> conditions,
        List<LedgerQuery.Order> order,
        List<ShownColumn> columns,
        String view) {

    /** Chosen on purpose, so that the view a ledger opens with does not come back. */
    static final String NO_VIEW = "none";

    public LedgerState {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    /** The rows shown: a condition on the row's own date outweighs the period. */
    public LedgerQuery query(LedgerFormat<?> format) {
        var all = new ArrayList<>(conditions);
        ofPeriod(format).ifPresent(all::add);
        return new LedgerQuery(search, all, order);
    }

    /** The condition the period adds, where it does. */
    public Optional<Condition> ofPeriod(LedgerFormat<?> format) {
        var date = format.date();
        return whole
                        || date.isEmpty()
                        || conditions.stream().anyMatch(each -> each.column().equals(date))
                ? Optional.empty()
                : Optional.of(Condition.between(date, period.from(), period.to()));
    }

    /** The columns the address names, or those the ledger shows by itself. */
    public List<ShownColumn> shown(LedgerFormat<?> format) {
        return new Arrangement(columns, false).of(format);
    }

    /** All rows of all years that hold what is searched for; all there are where nothing is. */
    public LedgerState everywhere() {
        return new LedgerState(
                period, true, whole ? "" : search, List.of(), order, columns, NO_VIEW);
    }

    /** The ledger as it is without any view. */
    LedgerState viewless() {
        return new LedgerState(period, false, "", List.of(), List.of(), List.of(), NO_VIEW);
    }

    public LedgerState searching(String text) {
        return new LedgerState(period, whole, text.strip(), conditions, order, columns, view);
    }

    public LedgerState during(Period other) {
        return new LedgerState(other, false, search, conditions, order, columns, view);
    }

    public LedgerState sorted(List<LedgerQuery.Order> by) {
        return new LedgerState(period, whole, search, conditions, by, columns, view);
    }

    public LedgerState wholeTime(boolean all) {
        return new LedgerState(period, all, search, conditions, order, columns, view);
    }

    public LedgerState where(List<Condition> all) {
        return new LedgerState(period, whole, search, all, order, columns, view);
    }

    /** Only these; the range of the period itself is none to keep. */
    public LedgerState narrowed(LedgerFormat<?> format, List<Condition> all) {
        var ofPeriod = ofPeriod(format);
        return where(all.stream().filter(each -> !ofPeriod.equals(Optional.of(each))).toList());
    }

    public LedgerState showing(List<ShownColumn> shown) {
        return new LedgerState(period, whole, search, conditions, order, shown, view);
    }

    public LedgerState without(String column) {
        return where(conditions.stream().filter(each -> !each.column().equals(column)).toList());
    }
}
