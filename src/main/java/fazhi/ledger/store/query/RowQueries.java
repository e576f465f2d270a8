package fazhi.ledger.store.query;

import fazhi.common.Refusal;
import fazhi.common.Scope;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger.Totals;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.pick.RowPicks;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import fazhi.ledger.store.Entry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;

/** The questions a ledger answers (台账查询), each with one statement. */
public record RowQueries<E extends Entry<D>, D extends Record>(
        EntityManager manager,
        Class<E> entity,
        LedgerFormat<D> format,
        Scope scope,
        boolean unmasked,
        CellTexts texts,
        RowPicks picks) {

    public List<E> page(LedgerQuery query, int offset, int limit) {
        return new RowPages<>(this).page(query, offset, limit);
    }

    /** Rows by id, also from the recycle bin: what points at them keeps its name. */
    public List<E> byId(Collection<Long> ids) {
        var builder = builder();
        var select = builder.createQuery(entity);
        var row = select.from(entity);
        select.where(
                row.get("id").in(ids), new RowPredicates<>(format, builder, row).within(scope));
        return manager.createQuery(select).getResultList();
    }

    public Map<Long, Long> versions(LedgerQuery query) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        select.multiselect(row.get("id"), row.get("version"))
                .where(found(select, new RowPredicates<>(format, builder, row), query));
        var versions = new TreeMap<Long, Long>();
        manager.createQuery(select)
                .getResultList()
                .forEach(each -> versions.put((Long) each.get(0), (Long) each.get(1)));
        return versions;
    }

    public Totals totals(LedgerQuery query) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        var cells = cells(predicates);
        var summed = format.with(Trait.SUM);
        var selections = new ArrayList<Selection<?>>();
        selections.add(builder.count(row));
        summed.forEach(column -> selections.add(builder.sum(cells.number(column))));
        select.multiselect(selections).where(found(select, predicates, query));
        var result = manager.createQuery(select).getSingleResult();
        var totals = new HashMap<String, BigDecimal>();
        for (int i = 0; i < summed.size(); i++) {
            var sum = result.get(i + 1);
            if (sum != null) {
                totals.put(summed.get(i).key(), Answers.decimal(sum));
            }
        }
        return new Totals(result.get(0, Long.class), totals);
    }

    public List<Tally.Count> tally(List<Tally> tallies) {
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        select.multiselect(counted(select, predicates, tallies))
                .where(
                        predicates.kept(),
                        predicates.within(scope),
                        picks.all(predicates.in(select), common(tallies), predicates::all));
        return Answers.counts(manager.createQuery(select).getSingleResult(), 0, tallies);
    }

    /** What every count asks need not be asked of each row of a long list. */
    private static List<Condition> common(List<Tally> tallies) {
        return tallies.getFirst().conditions().stream()
                .filter(
                        each ->
                                tallies.stream()
                                        .allMatch(tally -> tally.conditions().contains(each)))
                .distinct()
                .toList();
    }

    /**
     * Makes these counts a table of one row, to stand beside those of other ledgers in one
     * statement.
     *
     * @param prefix begins the names of its columns
     */
    public List<Selection<?>> derive(
            JpaCriteriaQuery<Tuple> statement, List<Tally> tallies, String prefix) {
        var select = statement.subquery(Tuple.class);
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder(), row);
        var selections = counted(select, predicates, tallies);
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
    private List<Selection<?>> counted(
            CommonAbstractCriteria statement, RowPredicates<D> predicates, List<Tally> tallies) {
        var builder = builder();
        var cells = cells(predicates);
        var selections = new ArrayList<Selection<?>>();
        for (var tally : tallies) {
            var holds = picks.all(predicates.in(statement), tally.conditions(), predicates::all);
            selections.add(
                    builder.sum(
                            builder.<Long>selectCase()
                                    .when(holds, builder.literal(1L))
                                    .otherwise(builder.literal(0L))));
            if (!tally.sum().isEmpty()) {
                selections.add(
                        builder.sum(
                                builder.<BigDecimal>selectCase()
                                        .when(holds, cells.total(tally.sum()))
                                        .otherwise(builder.literal(BigDecimal.ZERO))));
            }
        }
        return selections;
    }

    public List<Grouping.Group> group(
            List<Grouping> by, List<Condition> conditions, List<String> sum) {
        refuseRanking(by, sum);
        if (by.stream().map(Grouping::column).anyMatch(this::hidden)) {
            throw new Refusal("ledger.filter-hidden");
        }
        var builder = builder();
        var select = builder.createTupleQuery();
        var row = select.from(entity);
        var predicates = new RowPredicates<>(format, builder, row);
        var cells = cells(predicates);
        var keys = new ArrayList<Expression<?>>();
        by.forEach(each -> keys.add(cells.key(each)));
        var selections = new ArrayList<Selection<?>>(keys);
        selections.add(builder.count(row));
        selections.add(builder.sum(cells.total(sum)));
        select.multiselect(selections)
                .where(predicates.kept(), predicates.within(scope), predicates.all(conditions))
                .groupBy(keys)
                // equal groups would come in another order each time
                .orderBy(keys.stream().<Order>map(builder::asc).toList());
        return manager.createQuery(select).getResultList().stream()
                .map(result -> Answers.group(result, by.size()))
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

    private RowCells<D> cells(RowPredicates<D> row) {
        return new RowCells<>(builder(), format, row);
    }

    public HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) manager.getCriteriaBuilder();
    }

    public Predicate[] found(
            CommonAbstractCriteria statement, RowPredicates<D> predicates, LedgerQuery query) {
        refuseHidden(query.conditions());
        return new Predicate[] {
            predicates.kept(),
            predicates.within(scope),
            predicates.search(query.search(), unmasked ? List.of() : format.with(Trait.PERSONAL)),
            picks.all(predicates.in(statement), query.conditions(), predicates::all)
        };
    }

    /** Whoever sees a name hidden may not guess at it either, only ask whether there is one. */
    private void refuseHidden(List<Condition> conditions) {
        for (var condition : conditions) {
            var asksForText =
                    switch (condition) {
                        case Condition.Empty _, Condition.Filled _ -> false;
                        default -> true;
                    };
            if (asksForText && hidden(condition.column())) {
                throw new Refusal("ledger.filter-hidden");
            }
        }
    }

    boolean hidden(String key) {
        return !unmasked
                && format.find(key).filter(column -> column.is(Trait.PERSONAL)).isPresent();
    }
}
