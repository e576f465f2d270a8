package fazhi.ledger.store;

import fazhi.common.Scope;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Condition;
import fazhi.ledger.Grouping;
import fazhi.ledger.Ledger.Totals;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Tally;
import fazhi.ledger.Trait;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;

/** The questions a ledger answers (台账查询), each with one statement. */
record RowQueries<E extends Entry<D>, D extends Record>(
        EntityManager manager, Class<E> entity, LedgerFormat<D> format, Scope scope) {

    /**
     * A page in the order of an index is read as it stands. What a filter leaves may be most of a
     * long ledger and has to be sorted: then ids are sorted, which are small, and only the rows of
     * the page are read, in the same statement.
     */
    List<E> page(LedgerQuery query, int offset, int limit) {
        var select = builder().createQuery(entity);
        var filtered = !query.search().isBlank() || !query.conditions().isEmpty();
        if (filtered) {
            var page = select.from(ids(select, query, offset, limit));
            var row = select.from(entity);
            select.select(row)
                    .where(builder().equal(row.get("id"), page.get("id")))
                    .orderBy(orders(query, predicates(row)));
            return manager.createQuery(select).getResultList();
        }
        var predicates = predicates(select.from(entity));
        select.where(found(predicates, query)).orderBy(orders(query, predicates));
        return manager.createQuery(select)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private JpaSubQuery<Tuple> ids(
            JpaCriteriaQuery<E> statement, LedgerQuery query, int offset, int limit) {
        var select = statement.subquery(Tuple.class);
        var row = select.from(entity);
        var predicates = predicates(row);
        return select.multiselect(row.get("id").alias("id"))
                .where(found(predicates, query))
                .orderBy(orders(query, predicates).toArray(Order[]::new))
                .offset(offset)
                .fetch(limit);
    }

    private RowPredicates<D> predicates(Root<E> row) {
        return new RowPredicates<>(format, builder(), row);
    }

    List<Order> orders(LedgerQuery query, RowPredicates<D> predicates) {
        var builder = builder();
        var orders = new ArrayList<Order>();
        for (var order : query.order()) {
            var column = format.column(order.column());
            if (!column.is(Trait.SORT)) {
                throw new IllegalArgumentException(column.key() + " cannot be sorted");
            }
            var value = inOrder(predicates.column(column.key()), query);
            orders.add(order.ascending() ? builder.asc(value) : builder.desc(value));
        }
        // in the direction of the last column, so that its index gives the order
        var newestLast = !query.order().isEmpty() && query.order().getLast().ascending();
        var id = predicates.row().get("id");
        orders.add(newestLast ? builder.asc(id) : builder.desc(id));
        return orders;
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
        return anywhere ? builder().coalesce(column, column) : column;
    }

    /** Rows by id, also from the recycle bin: what points at them keeps its name. */
    List<E> byId(Collection<Long> ids) {
        var builder = builder();
        var select = builder.createQuery(entity);
        var row = select.from(entity);
        select.where(
                row.get("id").in(ids), new RowPredicates<>(format, builder, row).within(scope));
        return manager.createQuery(select).getResultList();
    }

    Map<Long, Long> versions(LedgerQuery query) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        select.multiselect(row.get("id"), row.get("version"))
                .where(found(new RowPredicates<>(format, builder, row), query));
        var versions = new TreeMap<Long, Long>();
        manager.createQuery(select)
                .getResultList()
                .forEach(each -> versions.put((Long) each.get(0), (Long) each.get(1)));
        return versions;
    }

    Totals totals(LedgerQuery query) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        var summed = format.with(Trait.SUM);
        var selections = new ArrayList<Selection<?>>();
        selections.add(builder.count(row));
        summed.forEach(column -> selections.add(builder.sum(number(predicates, column))));
        select.multiselect(selections).where(found(predicates, query));
        var result = manager.createQuery(select).getSingleResult();
        var sums = new HashMap<String, BigDecimal>();
        for (int i = 0; i < summed.size(); i++) {
            sums.put(summed.get(i).key(), decimal(result.get(i + 1)));
        }
        return new Totals(result.get(0, Long.class), sums);
    }

    List<Tally.Count> tally(List<Tally> tallies) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        select.multiselect(counted(predicates, tallies))
                .where(predicates.kept(), predicates.within(scope));
        return counts(manager.createQuery(select).getSingleResult(), 0, tallies);
    }

    /**
     * Makes these counts a table of one row, to stand beside those of other ledgers in one
     * statement.
     *
     * @param prefix begins the names of its columns
     */
    List<Selection<?>> derive(
            JpaCriteriaQuery<Tuple> statement, List<Tally> tallies, String prefix) {
        var select = statement.subquery(Tuple.class);
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder(), row);
        var selections = counted(predicates, tallies);
        for (int i = 0; i < selections.size(); i++) {
            selections.get(i).alias(prefix + i);
        }
        select.multiselect(selections).where(predicates.kept(), predicates.within(scope));
        var derived = statement.from(select);
        return Stream.iterate(0, i -> i < selections.size(), i -> i + 1)
                .<Selection<?>>map(i -> derived.get(prefix + i))
                .toList();
    }

    /** A column for the rows of each tally, and one for its sum where columns are summed. */
    private List<Selection<?>> counted(RowPredicates<D> predicates, List<Tally> tallies) {
        var builder = builder();
        var selections = new ArrayList<Selection<?>>();
        for (var tally : tallies) {
            var holds = predicates.all(tally.conditions());
            selections.add(
                    builder.sum(
                            builder.<Long>selectCase()
                                    .when(holds, builder.literal(1L))
                                    .otherwise(builder.literal(0L))));
            if (!tally.sum().isEmpty()) {
                selections.add(
                        builder.sum(
                                builder.<BigDecimal>selectCase()
                                        .when(holds, total(predicates, tally.sum()))
                                        .otherwise(builder.literal(BigDecimal.ZERO))));
            }
        }
        return selections;
    }

    /** The tallies' answers, from this column of a result on. */
    static List<Tally.Count> counts(Tuple result, int from, List<Tally> tallies) {
        var counts = new ArrayList<Tally.Count>();
        int at = from;
        for (var tally : tallies) {
            var rows = (Long) result.get(at++);
            var sum = tally.sum().isEmpty() ? BigDecimal.ZERO : decimal(result.get(at++));
            counts.add(new Tally.Count(rows == null ? 0 : rows, sum));
        }
        return counts;
    }

    List<Grouping.Group> group(List<Grouping> by, List<Condition> conditions, List<String> sum) {
        refuseRanking(by, sum);
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        var keys = new ArrayList<Expression<?>>();
        by.forEach(each -> keys.add(key(predicates, each)));
        var selections = new ArrayList<Selection<?>>(keys);
        selections.add(builder.count(row));
        selections.add(builder.sum(total(predicates, sum)));
        select.multiselect(selections)
                .where(predicates.kept(), predicates.within(scope), predicates.all(conditions))
                .groupBy(keys);
        return manager.createQuery(select).getResultList().stream()
                .map(result -> group(result, by.size()))
                .toList();
    }

    /**
     * Money is stated, never added up by the person or office that took it or paid it: 行政处罚法 art 74
     * forbids to judge anybody by it, so no chart can be drawn of it.
     */
    private void refuseRanking(List<Grouping> by, List<String> sum) {
        var money = sum.stream().anyMatch(key -> format.column(key).kind() == ColumnKind.MONEY);
        if (money
                && by.stream().map(each -> format.column(each.column())).anyMatch(Column::names)) {
            throw new IllegalArgumentException(format.id() + ": money by person or office");
        }
    }

    HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) manager.getCriteriaBuilder();
    }

    Predicate[] found(RowPredicates<D> predicates, LedgerQuery query) {
        return new Predicate[] {
            predicates.kept(),
            predicates.within(scope),
            predicates.search(query.search()),
            predicates.all(query.conditions())
        };
    }

    private Expression<?> key(RowPredicates<D> predicates, Grouping grouping) {
        return switch (grouping.by()) {
            case VALUE -> predicates.column(grouping.column());
            case YEAR -> builder().year(predicates.column(grouping.column()));
            case MONTH -> builder().month(predicates.column(grouping.column()));
        };
    }

    /**
     * The summed columns added row by row, an empty cell as nothing; zero where no column is
     * summed.
     */
    private Expression<BigDecimal> total(RowPredicates<D> predicates, List<String> keys) {
        Expression<BigDecimal> total = builder().literal(BigDecimal.ZERO);
        for (var key : keys) {
            total =
                    builder()
                            .sum(
                                    total,
                                    builder()
                                            .coalesce(
                                                    number(predicates, format.column(key)),
                                                    BigDecimal.ZERO));
        }
        return total;
    }

    private Expression<BigDecimal> number(RowPredicates<D> predicates, Column<D> column) {
        Expression<?> value = predicates.column(column.key());
        return ((JpaExpression<?>) value).cast(BigDecimal.class);
    }

    private static Grouping.Group group(Tuple result, int keys) {
        var texts =
                Stream.iterate(0, i -> i < keys, i -> i + 1).map(i -> text(result.get(i))).toList();
        return new Grouping.Group(texts, (Long) result.get(keys), decimal(result.get(keys + 1)));
    }

    private static String text(@Nullable Object key) {
        return switch (key) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case Collection<?> several ->
                    several.stream().map(RowQueries::text).collect(Collectors.joining("|"));
            default -> key.toString();
        };
    }

    private static BigDecimal decimal(@Nullable Object number) {
        return switch (number) {
            case null -> BigDecimal.ZERO;
            case BigDecimal decimal -> decimal;
            default -> new BigDecimal(number.toString());
        };
    }
}
