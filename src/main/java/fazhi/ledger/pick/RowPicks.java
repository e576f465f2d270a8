package fazhi.ledger.pick;

import fazhi.common.Refusal;
import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every pick there is (全部快捷筛选). */
public record RowPicks(List<RowPick> picks) {

    public RowPicks {
        picks = List.copyOf(picks);
    }

    /**
     * The rows that hold all of these conditions.
     *
     * @param others what the conditions on columns ask
     * @throws Refusal when no pick has this name or knows this value
     */
    public Predicate all(
            RowPick.Rows rows,
            List<Condition> conditions,
            Function<List<Condition>, Predicate> others) {
        var all = new ArrayList<Predicate>(List.of(others.apply(conditions)));
        for (var each : conditions) {
            if (each instanceof Condition.Picked) {
                all.add(pick(each).holds(rows, each.expression()));
            }
        }
        return rows.builder().and(all.toArray(Predicate[]::new));
    }

    private RowPick pick(Condition condition) {
        return picks.stream()
                .filter(pick -> pick.name().equals(condition.column()))
                .filter(pick -> pick.knows(condition.expression()))
                .findFirst()
                .orElseThrow(() -> new Refusal("ledger.filter-unknown", condition.column()));
    }
}
