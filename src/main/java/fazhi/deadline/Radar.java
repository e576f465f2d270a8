package fazhi.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every legal clock on one screen (法定期限雷达), as of any day: a clock runs from the day it started to
 * the day before its duty was done.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Radar {

    private static final int PAGE_LIMIT = 500;

    private static final Long NOBODY = 0L;

    private static final String RUNNING =
            """
            from ClockRow row
            where row.started <= :day and (row.stopped is null or row.stopped > :day)
              and row.ledger in :ledgers and (:rule = '' or row.rule = :rule)
              and (:owner = 0L or row.owner = :owner or row.otherOwner = :owner)
            """;

    private final EntityManager manager;

    private final OwnClocks own;

    private final java.time.Clock clock;

    Radar(EntityManager manager, OwnClocks own, java.time.Clock clock) {
        this.manager = manager;
        this.own = own;
        this.clock = clock;
    }

    /** One page, the most urgent first. */
    public List<DueRow> page(RadarQuery query, int offset, int limit) {
        var seen = seen(query.ledger());
        if (seen.isEmpty()) {
            return List.of();
        }
        if (own.limited(seen)) {
            return own.of(running(query, seen).getResultList()).stream()
                    .skip(offset)
                    .limit(Math.min(limit, PAGE_LIMIT))
                    .toList();
        }
        return running(query, seen)
                .setFirstResult(offset)
                .setMaxResults(Math.min(limit, PAGE_LIMIT))
                .getResultList();
    }

    private TypedQuery<DueRow> running(RadarQuery query, List<String> seen) {
        var rows =
                manager.createQuery(
                        "select new fazhi.deadline.DueRow(row.rule, row.ledger, row.recordId,"
                                + " row.subject, row.due, row.owner, row.otherOwner) "
                                + RUNNING
                                + nearness(query.nearness())
                                + " order by row.due nulls last, row.id",
                        DueRow.class);
        return bound(rows, query, seen);
    }

    /** How many there are of each nearness; one statement, where all of a ledger is seen. */
    public Map<Nearness, Long> counts(RadarQuery query) {
        var counts = new EnumMap<Nearness, Long>(Nearness.class);
        for (var nearness : Nearness.values()) {
            counts.put(nearness, 0L);
        }
        var seen = seen(query.ledger());
        if (seen.isEmpty()) {
            return counts;
        }
        if (own.limited(seen)) {
            var all = own.of(running(query.within(Nearness.ALL), seen).getResultList());
            counts.replaceAll((nearness, _) -> near(all, nearness, query.day()));
            return counts;
        }
        var sums =
                """
                select count(*), sum(case when row.due < :day then 1L else 0L end),
                  sum(case when row.due between :day and :week then 1L else 0L end),
                  sum(case when row.due > :week and row.due <= :month then 1L else 0L end),
                  sum(case when row.due > :month then 1L else 0L end),
                  sum(case when row.due is null then 1L else 0L end)
                """;
        var found = manager.createQuery(sums + RUNNING, Object[].class);
        found.setParameter("week", query.day().plusDays(Nearness.WEEK_DAYS));
        found.setParameter("month", query.day().plusDays(Nearness.MONTH_DAYS));
        var numbers = common(found, query, seen).getSingleResult();
        for (var nearness : Nearness.values()) {
            var number = (Number) numbers[nearness.ordinal()];
            counts.put(nearness, number == null ? 0 : number.longValue());
        }
        return counts;
    }

    private static long near(List<DueRow> all, Nearness nearness, LocalDate day) {
        return all.stream().filter(row -> nearness.holds(row.due(), day)).count();
    }

    /** The next last day of each of these records that has one; one statement. */
    public Map<Long, LocalDate> next(String ledger, Collection<Long> records) {
        if (records.isEmpty() || seen(ledger).isEmpty()) {
            return Map.of();
        }
        var shown = own.of(ledger, records);
        if (shown.isEmpty()) {
            return Map.of();
        }
        return manager.createQuery(
                        """
                        select row.recordId, min(row.due) from ClockRow row
                        where row.stopped is null and row.due is not null and row.started <= :day
                          and row.ledger = :ledger and row.recordId in :records
                        group by row.recordId
                        """,
                        Object[].class)
                .setParameter("ledger", ledger)
                .setParameter("records", shown)
                .setParameter("day", LocalDate.now(clock))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** Who of the staff is asking (本人); nothing where the account names nobody. */
    public Optional<Long> me() {
        return own.me();
    }

    /** Whether records of a ledger have clocks the person may see. */
    public boolean watches(String ledger) {
        return !seen(ledger).isEmpty();
    }

    private List<String> seen(String only) {
        return own.ledgers().filter(ledger -> only.isEmpty() || ledger.equals(only)).toList();
    }

    private static String nearness(Nearness nearness) {
        return switch (nearness) {
            case ALL -> "";
            case OVERDUE -> " and row.due < :day";
            case WEEK -> " and row.due between :day and :week";
            case MONTH -> " and row.due > :week and row.due <= :month";
            case LATER -> " and row.due > :month";
            case WAITING -> " and row.due is null";
        };
    }

    private static <T> TypedQuery<T> bound(
            TypedQuery<T> rows, RadarQuery query, List<String> seen) {
        switch (query.nearness()) {
            case WEEK -> rows.setParameter("week", query.day().plusDays(Nearness.WEEK_DAYS));
            case MONTH -> {
                rows.setParameter("week", query.day().plusDays(Nearness.WEEK_DAYS));
                rows.setParameter("month", query.day().plusDays(Nearness.MONTH_DAYS));
            }
            case LATER -> rows.setParameter("month", query.day().plusDays(Nearness.MONTH_DAYS));
            default -> {}
        }
        return common(rows, query, seen);
    }

    private static <T> TypedQuery<T> common(
            TypedQuery<T> rows, RadarQuery query, List<String> seen) {
        return rows.setParameter("day", query.day())
                .setParameter("ledgers", seen)
                .setParameter("rule", query.rule())
                .setParameter("owner", Objects.requireNonNullElse(query.owner(), NOBODY));
    }
}
