package fazhi.ledger.store.query;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.Entry;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;

/** Pages of a ledger in their order (台账分页). */
public record RowPages<E extends Entry<D>, D extends Record>(RowQueries<E, D> rows) {

    /**
     * A page in the order of an index is read as it stands. What a filter leaves may be most of a
     * long ledger and has to be sorted: then ids are sorted, which are small, and only the rows of
     * the page are read, in the same statement.
     */
    List<E> page(LedgerQuery query, int offset, int limit) {
        var select = rows.builder().createQuery(rows.entity());
        var filtered = !query.search().isBlank() || !query.conditions().isEmpty() || ranked(query);
        if (filtered) {
            var page = select.from(ids(select, query, offset, limit));
            var row = select.from(rows.entity());
            select.select(row)
                    .where(rows.builder().equal(row.get("id"), page.get("id")))
                    .orderBy(orders(query, predicates(row)));
            return rows.manager().createQuery(select).getResultList();
        }
        var predicates = predicates(select.from(rows.entity()));
        select.where(rows.found(select, predicates, query)).orderBy(orders(query, predicates));
        return rows.manager()
                .createQuery(select)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private JpaSubQuery<Tuple> ids(
            JpaCriteriaQuery<E> statement, LedgerQuery query, int offset, int limit) {
        var select = statement.subquery(Tuple.class);
        var row = select.from(rows.entity());
        var predicates = predicates(row);
        return select.multiselect(row.get("id").alias("id"))
                .where(rows.found(select, predicates, query))
                .orderBy(orders(query, predicates).toArray(Order[]::new))
                .offset(offset)
                .fetch(limit);
    }

    private RowPredicates<D> predicates(Root<E> row) {
        return new RowPredicates<>(rows.format(), rows.builder(), row);
    }

    public List<Order> orders(LedgerQuery query, RowPredicates<D> predicates) {
        var builder = rows.builder();
        var orders = new ArrayList<Order>();
        for (var order : asked(query)) {
            var column = rows.format().column(order.column());
            if (!column.is(Trait.SORT)) {
                throw new IllegalArgumentException(column.key() + " cannot be sorted");
            }
            if (rows.hidden(column.key())) {
                // the order of hidden names would tell them
                continue;
            }
            var value = inOrder(value(column, predicates), query);
            orders.add(order.ascending() ? builder.asc(value) : builder.desc(value));
        }
        // in the direction of the last column, so that its index gives the order
        var newestLast = !asked(query).isEmpty() && asked(query).getLast().ascending();
        var id = predicates.row().get("id");
        orders.add(newestLast ? builder.asc(id) : builder.desc(id));
        return orders;
    }

    /** Words stand by how they read, whichever database sorts them; what is not filled in first. */
    private Expression<?> value(Column<D> column, RowPredicates<D> predicates) {
        if (SortKey.kept(column)) {
            return predicates.row().get("sortText");
        }
        return SortKey.ranked(column) ? rank(column, predicates) : predicates.column(column.key());
    }

    /** As literals: of parameters H2 makes text, and places ten after one. */
    private Expression<Integer> rank(Column<D> column, RowPredicates<D> predicates) {
        var builder = rows.builder();
        var choice = builder.<Integer>selectCase();
        int place = 0;
        for (var each : rows.texts().inOrder(column)) {
            choice.when(predicates.is(column, each), builder.literal(++place));
        }
        return place == 0 ? predicates.column(column.key()) : choice.otherwise(builder.literal(0));
    }

    /** Sorted by an expression no index holds. */
    private boolean ranked(LedgerQuery query) {
        return asked(query).stream()
                .map(order -> rows.format().column(order.column()))
                .anyMatch(SortKey::ranked);
    }

    /** A ledger with an official order stands in it until somebody sorts otherwise. */
    private List<LedgerQuery.Order> asked(LedgerQuery query) {
        return query.order().isEmpty()
                ? rows.format().with(Trait.PLACE).stream()
                        .map(column -> new LedgerQuery.Order(column.key(), true))
                        .toList()
                : query.order();
    }

    /**
     * A text looked for anywhere in a row has no index. Where few rows hold it, walking the index
     * of the sorted column finds every row one by one; as an expression it reads the table
     * straight.
     */
    private <T> Expression<T> inOrder(Expression<T> column, LedgerQuery query) {
        var anywhere =
                !query.search().isBlank()
                        || query.conditions().stream()
                                .anyMatch(Condition.Contains.class::isInstance);
        return anywhere ? rows.builder().coalesce(column, column) : column;
    }
}
