package fazhi.ledger.store.query;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Grouping;
import jakarta.persistence.criteria.Expression;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;

/** What a statement counts of one row (行内取值): what it is grouped by, and what is added up. */
record RowCells<D extends Record>(
        HibernateCriteriaBuilder builder, LedgerFormat<D> format, RowPredicates<D> row) {

    Expression<?> key(Grouping grouping) {
        return switch (grouping.by()) {
            case VALUE -> row.column(grouping.column());
            case YEAR -> builder.year(row.column(grouping.column()));
            case MONTH -> builder.month(row.column(grouping.column()));
        };
    }

    /** These columns added, an empty cell as nothing; zero where no column is named. */
    Expression<BigDecimal> total(List<String> keys) {
        Expression<BigDecimal> total = builder.literal(BigDecimal.ZERO);
        for (var key : keys) {
            var cell = builder.coalesce(number(format.column(key)), BigDecimal.ZERO);
            total = builder.sum(total, cell);
        }
        return total;
    }

    Expression<BigDecimal> number(Column<D> column) {
        Expression<?> value = row.column(column.key());
        return ((JpaExpression<?>) value).cast(BigDecimal.class);
    }
}
