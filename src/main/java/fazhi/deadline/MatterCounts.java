package fazhi.deadline;

import fazhi.deadline.due.Nearness;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.pick.SeenRows;
import fazhi.ledger.query.Condition;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counts the matters of a ledger by their clocks (事项计数). */
@Component
class MatterCounts {

    private final EntityManager manager;

    private final LedgerDirectory ledgers;

    private final Lapsing lapsing;

    MatterCounts(EntityManager manager, LedgerDirectory ledgers, Lapsing lapsing) {
        this.manager = manager;
        this.lapsing = lapsing;
        this.ledgers = ledgers;
    }

    /**
     * How many open matters of a ledger have a clock that ran out, and one that ends within the
     * week, asked of the few clocks that do and not of the many matters; then how many matters each
     * of the others finds. One statement.
     */
    List<Long> of(
            String ledger, LocalDate day, List<Condition> open, List<List<Condition>> others) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createTupleQuery();
        var row = select.from(ClockRow.class);
        var due = row.<LocalDate>get("due");
        var week = day.plusDays(Nearness.WEEK_DAYS);
        var matter = row.<Long>get("recordId");
        var rows = (SeenRows) ledgers.get(ledger);
        var late = builder.and(builder.lessThan(due, day), lapsing.late(row));
        var counts = new ArrayList<Selection<?>>();
        counts.add(builder.countDistinct(one(builder, late, matter)));
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
}
