package fazhi.deadline;

import fazhi.ledger.Condition;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.pick.SeenRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Asks for clocks (期限检索), each question one statement, also for who sees a part of a ledger only:
 * the database leaves the rest out.
 */
@Component
class ClockQueries {

    private final EntityManager manager;

    private final LedgerDirectory ledgers;

    private final OwnClocks own;

    private final java.time.Clock clock;

    ClockQueries(
            EntityManager manager, LedgerDirectory ledgers, OwnClocks own, java.time.Clock clock) {
        this.manager = manager;
        this.ledgers = ledgers;
        this.own = own;
        this.clock = clock;
    }

    /** The most urgent first. */
    List<DueRow> rows(RadarQuery query, List<String> seen, int offset, int limit) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(DueRow.class);
        var row = select.from(ClockRow.class);
        var where = running(builder, select, row, query, seen);
        near(builder, row, query).ifPresent(where::add);
        return page(builder, select, row, where, offset, limit);
    }

    /** Those that run and end within these days. */
    List<DueRow> ending(List<String> seen, LocalDate from, LocalDate to, int limit) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(DueRow.class);
        var row = select.from(ClockRow.class);
        var where =
                List.of(
                        builder.isNull(row.get("stopped")),
                        builder.between(due(row), from, to),
                        seen(builder, select, row, seen));
        return page(builder, select, row, where, 0, limit);
    }

    private List<DueRow> page(
            CriteriaBuilder builder,
            CriteriaQuery<DueRow> select,
            Root<ClockRow> row,
            List<Predicate> where,
            int offset,
            int limit) {
        select.select(
                        builder.construct(
                                DueRow.class,
                                row.get("rule"),
                                row.get("ledger"),
                                row.get("recordId"),
                                row.get("subject"),
                                row.get("due"),
                                row.get("owner"),
                                row.get("otherOwner")))
                .where(where.toArray(Predicate[]::new))
                .orderBy(builder.asc(row.get("due"), Nulls.LAST), builder.asc(row.get("id")));
        return manager.createQuery(select)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are of each nearness. */
    Map<Nearness, Long> counts(RadarQuery query, List<String> seen) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createTupleQuery();
        var row = select.from(ClockRow.class);
        var sums = new ArrayList<Expression<Long>>();
        for (var nearness : Nearness.values()) {
            var holds = near(builder, row, query.within(nearness)).orElseGet(builder::conjunction);
            sums.add(
                    builder.sum(
                            builder.<Long>selectCase()
                                    .when(holds, builder.literal(1L))
                                    .otherwise(builder.literal(0L))));
        }
        select.multiselect(List.copyOf(sums))
                .where(running(builder, select, row, query, seen).toArray(Predicate[]::new));
        var numbers = manager.createQuery(select).getSingleResult();
        var counts = new EnumMap<Nearness, Long>(Nearness.class);
        for (var nearness : Nearness.values()) {
            var number = (Number) numbers.get(nearness.ordinal());
            counts.put(nearness, number == null ? 0 : number.longValue());
        }
        return counts;
    }

    /**
     * How many open matters of a ledger have a clock that ran out, and one that ends within the
     * week, asked of the few clocks that do and not of the many matters; then how many matters each
     * of the others finds. One statement.
     */
    List<Long> matters(
            String ledger, LocalDate day, List<Condition> open, List<List<Condition>> others) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createTupleQuery();
        var row = select.from(ClockRow.class);
        var due = due(row);
        var week = day.plusDays(Nearness.WEEK_DAYS);
        var matter = row.<Long>get("recordId");
        var rows = (SeenRows) ledgers.get(ledger);
        var counts = new ArrayList<Selection<?>>();
        counts.add(builder.countDistinct(one(builder, builder.lessThan(due, day), matter)));
        counts.add(builder.countDistinct(one(builder, builder.between(due, day, week), matter)));
        others.forEach(each -> counts.add(rows.counted(select, each)));
        select.multiselect(counts)
                .where(
                        builder.isNull(row.get("stopped")),
                        builder.lessThanOrEqualTo(due, week),
                        builder.lessThanOrEqualTo(row.<LocalDate>get("started"), day),
                        builder.equal(row.get("ledger"), ledger),
                        rows.seen(select, matter, open));
        var found = manager.createQuery(select).getSingleResult();
        return IntStream.range(0, counts.size()).mapToObj(at -> (Long) found.get(at)).toList();
    }

    private static Expression<Long> one(
            CriteriaBuilder builder, Predicate holds, Expression<Long> matter) {
        return builder.<Long>selectCase()
                .when(holds, matter)
                .otherwise(builder.nullLiteral(Long.class));
    }

    boolean begun(List<String> seen, LocalDate day) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Long.class);
        var row = select.from(ClockRow.class);
        select.select(row.get("id"))
                .where(
                        builder.lessThanOrEqualTo(row.<LocalDate>get("started"), day),
                        seen(builder, select, row, seen));
        return !manager.createQuery(select).setMaxResults(1).getResultList().isEmpty();
    }

    /** How many ran out before a day, by rule, the longest overdue first. */
    List<Overdue> overdue(List<String> seen, LocalDate day) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Overdue.class);
        var row = select.from(ClockRow.class);
        select.select(
                        builder.construct(
                                Overdue.class,
                                row.get("rule"),
                                row.get("ledger"),
                                builder.count(row),
                                builder.min(row.get("recordId"))))
                .where(
                        builder.isNull(row.get("stopped")),
                        builder.lessThan(due(row), day),
                        seen(builder, select, row, seen))
                .groupBy(row.get("rule"), row.get("ledger"))
                .orderBy(builder.asc(builder.least(due(row))));
        return manager.createQuery(select).getResultList();
    }

    /** No duty was done on a day still to come: as of today what has not stopped runs. */
    private List<Predicate> running(
            CriteriaBuilder builder,
            CommonAbstractCriteria statement,
            Root<ClockRow> row,
            RadarQuery query,
            List<String> seen) {
        var stopped = row.<LocalDate>get("stopped");
        var day = query.day();
        var where = new ArrayList<Predicate>();
        where.add(builder.lessThanOrEqualTo(row.<LocalDate>get("started"), day));
        where.add(
                day.isBefore(LocalDate.now(clock))
                        ? builder.or(builder.isNull(stopped), builder.greaterThan(stopped, day))
                        : builder.isNull(stopped));
        where.add(seen(builder, statement, row, seen));
        if (!query.rule().isEmpty()) {
            where.add(builder.equal(row.get("rule"), query.rule()));
        }
        var owner = query.owner();
        if (owner != null) {
            where.add(
                    builder.or(
                            builder.equal(row.get("owner"), owner),
                            builder.equal(row.get("otherOwner"), owner)));
        }
        return where;
    }

    private Predicate seen(
            CriteriaBuilder builder,
            CommonAbstractCriteria statement,
            Root<ClockRow> row,
            List<String> seen) {
        var whole = seen.stream().filter(ledger -> !own.limited(ledger)).toList();
        var parts = new ArrayList<Predicate>();
        if (!whole.isEmpty()) {
            parts.add(row.get("ledger").in(whole));
        }
        for (var ledger : seen) {
            if (!whole.contains(ledger) && ledgers.get(ledger) instanceof SeenRows rows) {
                parts.add(
                        builder.and(
                                builder.equal(row.get("ledger"), ledger),
                                rows.seen(statement, row.get("recordId"), List.of())));
            }
        }
        return builder.or(parts.toArray(Predicate[]::new));
    }

    private static Optional<Predicate> near(
            CriteriaBuilder builder, Root<ClockRow> row, RadarQuery query) {
        var due = due(row);
        var day = query.day();
        var week = day.plusDays(Nearness.WEEK_DAYS);
        var month = day.plusDays(Nearness.MONTH_DAYS);
        return switch (query.nearness()) {
            case ALL -> Optional.empty();
            case OVERDUE -> Optional.of(builder.lessThan(due, day));
            case WEEK -> Optional.of(builder.between(due, day, week));
            case MONTH -> Optional.of(builder.between(due, week.plusDays(1), month));
            case LATER -> Optional.of(builder.greaterThan(due, month));
            case WAITING -> Optional.of(builder.isNull(due));
        };
    }

    private static Expression<LocalDate> due(Root<ClockRow> row) {
        return row.get("due");
    }
}
