package fazhi.deadline;

import fazhi.deadline.due.Nearness;
import fazhi.ledger.pick.RowPick;
import fazhi.ledger.query.Condition;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Picks the rows of a ledger by their clocks (按期限筛选): overdue, due within a week, one's own; those
 * of which a clock is over, and those of them that were in time, {@code KEPT.penalty.decide}.
 */
@Component
class ClockPick implements RowPick {

    static final String NAME = "clock";

    static final String MINE = "MINE";

    /** Its duty was done, or its last day has passed. */
    private static final String OVER = "OVER.";

    /** Its duty was done by its last day. */
    private static final String KEPT = "KEPT.";

    private final OwnClocks own;

    private final Lapsing lapsing;

    private final Clock clock;

    ClockPick(OwnClocks own, Lapsing lapsing, Clock clock) {
        this.own = own;
        this.lapsing = lapsing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean knows(String value) {
        return value.equals(MINE)
                || value.equals(Nearness.OVERDUE.name())
                || value.equals(Nearness.WEEK.name())
                || value.startsWith(OVER)
                || value.startsWith(KEPT);
    }

    /** Rows of which the clock of this rule is over. */
    static Condition over(String rule) {
        return new Condition.Picked(NAME, OVER + rule);
    }

    /** Rows whose duty by this rule was done in time. */
    static Condition kept(String rule) {
        return new Condition.Picked(NAME, KEPT + rule);
    }

    @Override
    public Predicate holds(Rows rows, String value) {
        var builder = rows.builder();
        var clocks = rows.statement().subquery(Integer.class);
        var row = clocks.from(ClockRow.class);
        clocks.select(builder.literal(1))
                .where(
                        builder.equal(row.get("ledger"), rows.ledger()),
                        builder.equal(row.get("recordId"), rows.id()),
                        picked(builder, row, value));
        return builder.exists(clocks);
    }

    private Predicate picked(CriteriaBuilder builder, Root<ClockRow> row, String value) {
        if (value.equals(MINE)) {
            return mine(builder, row);
        }
        if (!value.startsWith(OVER) && !value.startsWith(KEPT)) {
            return near(builder, row, Nearness.valueOf(value));
        }
        var rule = builder.equal(row.get("rule"), value.substring(OVER.length()));
        var due = row.<LocalDate>get("due");
        var stopped = row.<LocalDate>get("stopped");
        return value.startsWith(KEPT)
                ? builder.and(rule, builder.lessThanOrEqualTo(stopped, due))
                : builder.and(
                        rule,
                        builder.isNotNull(due),
                        builder.or(
                                builder.isNotNull(stopped),
                                builder.lessThan(due, LocalDate.now(clock))));
    }

    /** Also one that has stopped: the matter stays one's own until it is over. */
    private Predicate mine(CriteriaBuilder builder, Root<ClockRow> row) {
        return own.me()
                .map(
                        me ->
                                builder.or(
                                        builder.equal(row.get("owner"), me),
                                        builder.equal(row.get("otherOwner"), me)))
                .orElseGet(builder::disjunction);
    }

    private Predicate near(CriteriaBuilder builder, Root<ClockRow> row, Nearness nearness) {
        var today = LocalDate.now(clock);
        var due = row.<LocalDate>get("due");
        return builder.and(
                builder.isNull(row.get("stopped")),
                builder.lessThanOrEqualTo(row.<LocalDate>get("started"), today),
                nearness == Nearness.OVERDUE
                        ? builder.and(builder.lessThan(due, today), lapsing.late(row))
                        : builder.between(due, today, today.plusDays(Nearness.WEEK_DAYS)));
    }
}
