package fazhi.task;

import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says of one ledger how closed work that did not hold begins again (重新打开规则): as a row of its own,
 * so that what was counted as closed stays so for its days. The ledger keeps the day of closing in
 * {@code closedOn}, and the closed row a new one began from in {@code reopenedFrom}.
 *
 * @see "docs/decisions/183-reopening.md"
 */
public interface Reopening<D extends Record> {

    String ledger();

    /** Message key of why this one cannot begin again. */
    Optional<String> obstacle(Stored<D> closed);

    D again(Stored<D> closed, String why, LocalDate today);
}
