package fazhi.organisation.handover;

import fazhi.ledger.query.Condition;
import java.util.List;

/**
 * What of one ledger a person has in hand (在手事项): open rows that name the person in one of these
 * columns. A module whose work can be handed over contributes a bean of it.
 *
 * @param columns references to staff
 * @param open what holds of a row while it is not done
 */
public record HeldWork(String ledger, List<String> columns, List<Condition> open) {

    public HeldWork {
        columns = List.copyOf(columns);
        open = List.copyOf(open);
    }

    /** Rows not done while this date is empty. */
    public static HeldWork until(String done, String ledger, String... columns) {
        return new HeldWork(ledger, List.of(columns), List.of(new Condition.Empty(done)));
    }
}
