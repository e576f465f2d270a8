package fazhi.ledger.query;

import fazhi.common.text.VisibleText;
import java.util.List;

/**
 * Which rows of a ledger are asked for (台账查询), in what order.
 *
 * @param search quick search over the columns marked for it, or empty
 */
public record LedgerQuery(String search, List<Condition> conditions, List<Order> order) {

    public static final LedgerQuery ALL = new LedgerQuery("", List.of(), List.of());

    /** One sorted column (排序). */
    public record Order(String column, boolean ascending) {}

    public LedgerQuery {
        search = VisibleText.line(search);
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
    }

    public static LedgerQuery of(Condition... conditions) {
        return new LedgerQuery("", List.of(conditions), List.of());
    }

    public static LedgerQuery of(List<Condition> conditions) {
        return new LedgerQuery("", conditions, List.of());
    }

    public LedgerQuery sorted(List<Order> by) {
        return new LedgerQuery(search, conditions, by);
    }

    public LedgerQuery sorted(String column, boolean ascending) {
        return sorted(List.of(new Order(column, ascending)));
    }

    /** Whether the other one asks for the same rows, whatever their order. */
    public boolean sameRows(LedgerQuery other) {
        return search.equals(other.search()) && conditions.equals(other.conditions());
    }
}
