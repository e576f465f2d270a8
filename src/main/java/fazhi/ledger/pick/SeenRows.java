package fazhi.ledger.pick;

import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/**
 * A ledger that says inside another's statement which of its rows the person at work sees (可见的行).
 */
public interface SeenRows {

    /** Whether the row of this id is kept and seen, and holds these conditions on its columns. */
    Predicate seen(
            CommonAbstractCriteria statement, Expression<Long> id, List<Condition> conditions);

    /** How many rows that are kept and seen hold these conditions. */
    Expression<Long> counted(CommonAbstractCriteria statement, List<Condition> conditions);
}
