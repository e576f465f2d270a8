package fazhi.deadline;

import fazhi.audit.KeptAnswers;
import fazhi.deadline.due.DueDays;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Nobody of the staff has this id. */
    private static final long NOBODY = -1;

    private final EntityManager manager;

    private final ClockQueries clocks;

    private final OwnClocks own;

    private final KeptAnswers kept;

    private final Lapsing lapsing;

    private final LegalClocks legal;

    private final java.time.Clock clock;

    Radar(
            EntityManager manager,
            ClockQueries clocks,
            OwnClocks own,
            KeptAnswers kept,
            Lapsing lapsing,
            LegalClocks legal,
            java.time.Clock clock) {
        this.manager = manager;
        this.clocks = clocks;
        this.own = own;
        this.kept = kept;
        this.lapsing = lapsing;
        this.legal = legal;
        this.clock = clock;
    }

    /** One page, the most urgent first. */
    public List<DueRow> page(RadarQuery query, int offset, int limit) {
        int most = Math.min(limit, PAGE_LIMIT);
        return days(query)
                .stretch(query, offset, most)
                .map(stretch -> clocks.rows(query, seen(query), stretch, most))
                .orElse(List.of());
    }

    /** How many there are of each nearness; one statement, and none while nothing changes. */
    public Map<Nearness, Long> counts(RadarQuery query) {
        return days(query).counts(query);
    }

    /** One's own are counted beside all of them. */
    private DueDays days(RadarQuery query) {
        var seen = seen(query);
        if (seen.isEmpty()) {
            return new DueDays(List.of());
        }
        long person = Objects.requireNonNullElseGet(query.owner(), () -> me().orElse(NOBODY));
        return kept.of(
                List.of(
                        query.within(Nearness.ALL).by(person),
                        seen,
                        own.scopes(seen),
                        LocalDate.now(clock)),
                () -> clocks.days(query, seen, person));
    }

    /**
     * The next last day of a record (下一期限).
     *
     * @param legal one of its last days has passed, which has consequences in law
     */
    public record Next(LocalDate due, boolean legal) {}

    /**
     * The next last day of each of these records that has one; one statement. Asked plainly for
     * what has not stopped, H2 would look at all of it instead of at a few records.
     */
    public Map<Long, Next> next(String ledger, Collection<Long> records) {
        if (records.isEmpty() || !watches(ledger)) {
            return Map.of();
        }
        var shown = own.of(ledger, records);
        if (shown.isEmpty()) {
            return Map.of();
        }
        return manager.createQuery(
                        """
                        select row.recordId, min(row.due),
                          max(case when row.rule in :legal and row.due < :day then 1 else 0 end)
                        from ClockRow row
                        where case when row.stopped is null then 1 else 0 end = 1
                          and row.started <= :day
                          and (row.due >= :day or row.rule not in :lapsing)
                          and row.ledger = :ledger and row.recordId in :records
                        group by row.recordId
                        having min(row.due) is not null
                        """,
                        Object[].class)
                .setParameter("ledger", ledger)
                .setParameter("records", shown)
                .setParameter("day", LocalDate.now(clock))
                .setParameter("lapsing", lapsing.rules())
                .setParameter("legal", legal.rules())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row ->
                                        new Next(
                                                (LocalDate) row[1],
                                                ((Number) row[2]).intValue() > 0)));
    }

    /** Who of the staff is asking (本人); nothing where the account names nobody. */
    public Optional<Long> me() {
        return own.me();
    }

    /** Whether any clock the person may see had begun by that day. */
    public boolean begun(LocalDate day) {
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
