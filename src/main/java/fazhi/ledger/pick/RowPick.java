package fazhi.ledger.pick;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/**
 * Picks rows by what a module knows of them that no column holds, such as their clocks (快捷筛选). Its
 * values read as the texts {@code pick.name.value}.
 */
public interface RowPick {

    /** Stands in the address as a column does; the name of no column. */
    String name();

    boolean knows(String value);

    /** The rows picked by one of its values. */
    Predicate holds(Rows rows, String value);

    /**
     * The rows of a ledger inside a statement (待筛选的行).
     *
     * @param row what the statement reads them from
     */
    record Rows(
            String ledger, CriteriaBuilder builder, CommonAbstractCriteria statement, Path<?> row) {

        public Expression<Long> id() {
            return row.get("id");
        }

        /** What stands in a column. */
        public Expression<?> cell(String column) {
            return row.get("data").get(column);
        }
    }
}
