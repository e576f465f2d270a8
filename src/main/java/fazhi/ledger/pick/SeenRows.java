package fazhi.ledger.pick;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

/**
 * A ledger that says inside another's statement which of its rows the person at work sees (可见的行).
 */
public interface SeenRows {

    /** Whether the row of this id is kept and seen. */
    Predicate seen(CommonAbstractCriteria statement, Expression<Long> id);
}
