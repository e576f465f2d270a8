package fazhi.figure;

import fazhi.ledger.query.Condition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days over which a figure is counted (统计区间), both included; a state has no first day.
 *
 * @param to the cut-off day
 */
public record Window(Basis basis, @Nullable LocalDate from, LocalDate to) {

    /** The days of the window on a date column. */
    public Condition on(String column) {
        return from == null ? Condition.upTo(column, to) : Condition.between(column, from, to);
    }
}
