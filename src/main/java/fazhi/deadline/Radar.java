package fazhi.deadline;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final EntityManager manager;

    private final ClockQueries clocks;

    private final OwnClocks own;

    private final java.time.Clock clock;

    Radar(EntityManager manager, ClockQueries clocks, OwnClocks own, java.time.Clock clock) {
        this.manager = manager;
        this.clocks = clocks;
        this.own = own;
        this.clock = clock;
    }

    /** One page, the most urgent first. */
    public List<DueRow> page(RadarQuery query, int offset, int limit) {
        var seen = seen(query);
        return seen.isEmpty()
                ? List.of()
                : clocks.rows(query, seen, offset, Math.min(limit, PAGE_LIMIT));
    }

    /** How many there are of each nearness; one statement. */
    public Map<Nearness, Long> counts(RadarQuery query) {
        var seen = seen(query);
        if (seen.isEmpty()) {
            var none = new EnumMap<Nearness, Long>(Nearness.class);
            Stream.of(Nearness.values()).forEach(nearness -> none.put(nearness, 0L));
            return none;
        }
        return clocks.counts(query, seen);
    }

    /** The next last day of each of these records that has one; one statement. */
    public Map<Long, LocalDate> next(String ledger, Collection<Long> records) {
        if (records.isEmpty() || !watches(ledger)) {
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

    /** Whether any clock the person may see had begun by that day. */
    boolean begun(LocalDate day) {
        var seen = own.ledgers().toList();
        return !seen.isEmpty() && clocks.begun(seen, day);
    }

    /** Whether records of a ledger have clocks the person may see. */
    public boolean watches(String ledger) {
        return own.ledgers().anyMatch(ledger::equals);
    }

    private List<String> seen(RadarQuery query) {
        return own.ledgers(query.module())
                .filter(ledger -> query.ledger().isEmpty() || ledger.equals(query.ledger()))
                .toList();
    }
}
