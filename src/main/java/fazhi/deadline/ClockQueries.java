package fazhi.deadline;

import fazhi.deadline.due.DueDays;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.Overdue;
import fazhi.deadline.due.RadarQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks for clocks (期限检索), each question one statement, also for who sees a part of a ledger only:
 * the database leaves the rest out.
 */
@Component
class ClockQueries {

    private final EntityManager manager;

    private final OwnClocks own;

    private final Lapsing lapsing;

    private final LegalClocks legal;

    private final java.time.Clock clock;

    ClockQueries(
            EntityManager manager,
            OwnClocks own,
            Lapsing lapsing,
            LegalClocks legal,
            java.time.Clock clock) {
        this.manager = manager;
        this.lapsing = lapsing;
        this.legal = legal;
        this.own = own;
        this.clock = clock;
    }

    /** The rows of these days, the most urgent first. */
    List<DueRow> rows(RadarQuery query, List<String> seen, DueDays.Stretch days, int limit) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(DueRow.class);
        var row = select.from(ClockRow.class);
        var where = running(builder, select, row, query, seen);
        var owner = query.owner();
        if (owner != null) {
            where.add(of(builder, row, owner));
        }
        if (query.nearness() == Nearness.LEGAL) {
            where.add(row.get("rule").in(legal.rules()));
        }
        where.add(within(builder, row, days));
        return page(builder, select, row, where, days.before(), limit);
    }

    private static Predicate within(
            CriteriaBuilder builder, Root<ClockRow> row, DueDays.Stretch days) {
        var none = builder.isNull(due(row));
        if (days.from() == null || days.to() == null) {
            return none;
        }
        var some = builder.between(due(row), days.from(), days.to());
        return days.waiting() ? builder.or(some, none) : some;
    }

    /** The first ones that run, the most urgent first. */
    List<DueRow> nearest(LocalDate day, List<String> seen, int limit) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(DueRow.class);
        var row = select.from(ClockRow.class);
        var where = running(builder, select, row, RadarQuery.of(day), seen);
        return page(builder, select, row, where, 0, limit);
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
                        lapsing.runs(builder, row, LocalDate.now(clock)),
                        own.seen(builder, select, row, seen));
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

    /**
     * How many end on each day, and how many of them are this person's; the owner of the query is
     * not asked.
     */
    DueDays days(RadarQuery query, List<String> seen, long person) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(DueDays.Day.class);
        var row = select.from(ClockRow.class);
        var mine = of(builder, row, person);
        var binding = row.get("rule").in(legal.rules());
        select.select(
                        builder.construct(
                                DueDays.Day.class,
                                due(row),
                                builder.count(row),
                                number(builder, mine),
                                number(builder, binding),
                                number(builder, builder.and(mine, binding))))
                .where(running(builder, select, row, query, seen).toArray(Predicate[]::new))
                .groupBy(due(row))
                .orderBy(builder.asc(due(row), Nulls.LAST));
        return new DueDays(manager.createQuery(select).getResultList());
    }

    private static Expression<Long> number(CriteriaBuilder builder, Predicate counted) {
        return builder.sum(
                builder.<Long>selectCase()
                        .when(counted, builder.literal(1L))
                        .otherwise(builder.literal(0L)));
    }

    private static Predicate of(CriteriaBuilder builder, Root<ClockRow> row, long person) {
        return builder.or(
                builder.equal(row.get("owner"), person),
                builder.equal(row.get("otherOwner"), person));
    }

    boolean begun(List<String> seen, LocalDate day) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Long.class);
        var row = select.from(ClockRow.class);
        select.select(row.get("id"))
                .where(
                        builder.lessThanOrEqualTo(row.<LocalDate>get("started"), day),
                        own.seen(builder, select, row, seen));
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
                                builder.min(row.get("recordId")),
                                builder.least(due(row))))
                .where(
                        builder.isNull(row.get("stopped")),
                        builder.lessThan(due(row), day),
                        lapsing.late(row),
                        own.seen(builder, select, row, seen))
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
        where.add(lapsing.runs(builder, row, day));
        where.add(own.seen(builder, statement, row, seen));
        if (!query.rule().isEmpty()) {
            where.add(builder.equal(row.get("rule"), query.rule()));
        }
        return where;
    }

    private static Expression<LocalDate> due(Root<ClockRow> row) {
        return row.get("due");
    }
}
