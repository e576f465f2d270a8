package fazhi.ledger.store.query;

import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Entry;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/** Whether a row is kept and seen, asked inside a statement about something else (可见的行). */
public record RowsSeen<E extends Entry<D>, D extends Record>(RowQueries<E, D> queries) {

    public Predicate in(
            CommonAbstractCriteria statement, Expression<Long> id, List<Condition> conditions) {
        var builder = queries.builder();
        var rows = statement.subquery(Integer.class);
        var row = rows.from(queries.entity());
        var predicates = new RowPredicates<>(queries.format(), builder, row);
        rows.select(builder.literal(1))
                .where(
                        builder.equal(row.get("id"), id),
                        predicates.kept(),
                        predicates.within(queries.scope()),
                        predicates.all(conditions));
        return builder.exists(rows);
    }

    public Expression<Long> counted(CommonAbstractCriteria statement, List<Condition> conditions) {
        var builder = queries.builder();
        var rows = statement.subquery(Long.class);
        var row = rows.from(queries.entity());
        var predicates = new RowPredicates<>(queries.format(), builder, row);
        rows.select(builder.count(row))
                .where(
                        predicates.kept(),
                        predicates.within(queries.scope()),
                        queries.picks().all(predicates.in(rows), conditions, predicates::all));
        return rows;
    }
}
