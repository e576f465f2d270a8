package fazhi.deadline;

import fazhi.calendar.CalendarImported;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.deadline.due.BegunClock;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.DueSubject;
import fazhi.deadline.due.Overdue;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.RowChanged;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clocks (期限服务): radar, bell, workbench and badges read only what stands here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DeadlineService {

    private final ClockRows rows;

    private final LedgerDirectory ledgers;

    private final ClockQueries queries;

    private final OwnClocks own;

    private final ObjectProvider<ClockSource> sources;

    private final Lapsing lapsing;

    private final java.time.Clock clock;

    DeadlineService(
            ClockRows rows,
            LedgerDirectory ledgers,
            ClockQueries queries,
            OwnClocks own,
            ObjectProvider<ClockSource> sources,
            Lapsing lapsing,
            java.time.Clock clock) {
        this.rows = rows;
        this.ledgers = ledgers;
        this.queries = queries;
        this.own = own;
        this.sources = sources;
        this.lapsing = lapsing;
        this.clock = clock;
    }

    /** Clocks that run on records the person may see, the most urgent first. */
    public List<DueRow> due(int limit) {
        var seen = own.ledgers().toList();
        return seen.isEmpty() ? List.of() : queries.nearest(today(), seen, limit);
    }

    /**
     * Clocks that run and end within these days, on records the person may see, as many as asked.
     */
    public List<DueRow> between(LocalDate from, LocalDate to, int limit) {
        var seen = own.ledgers().toList();
        return seen.isEmpty() ? List.of() : queries.ending(seen, from, to, limit);
    }

    /** Clocks of a pillar's ledgers that ran out before the day, on records the person may see. */
    public List<Overdue> overdue(String module, LocalDate day) {
        var seen = own.ledgers(module).toList();
        return seen.isEmpty() ? List.of() : queries.overdue(seen, day);
    }

    /**
     * Clocks that run on one record, the most urgent first.
     *
     * @throws fazhi.common.Missing when the person may not see such a record
     */
    public List<BegunClock> of(RecordRef ref) {
        return begun(ref).stream().filter(row -> !over(row)).toList();
    }

    /** The same, with those that ended by themselves while the matter goes on. */
    public List<BegunClock> begun(RecordRef ref) {
        if (sourcesOf(ref.ledger()).isEmpty()) {
            return List.of();
        }
        var seen = ledgers.get(ref.ledger()).get(ref.id());
        return rows.runningOn(ref.ledger(), seen.id(), today());
    }

    /** Whether a clock ends by itself: nobody is late with it. */
    @PreAuthorize("permitAll()")
    public boolean lapses(String rule) {
        return lapsing.rules().contains(rule);
    }

    /** Whether one that does so has ended: a right was not used. */
    @PreAuthorize("permitAll()")
    public boolean over(BegunClock row) {
        return lapsing.over(row.rule(), row.due(), today());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(RowChanged change) {
        sources.stream()
                .flatMap(source -> source.moved(change).stream())
                .distinct()
                .filter(ref -> !ref.equals(change.ref()))
                .forEach(this::again);
        var mine = sourcesOf(change.ref().ledger());
        if (mine.isEmpty()) {
            return;
        }
        rows.deleteOf(change.ref().ledger(), change.ref().id());
        var after = change.after();
        if (after == null) {
            return;
        }
        keep(
                change.ref(),
                after,
                mine,
                change.before() == null ? clocks(mine, after) : clocks(mine, change.ref(), after));
    }

    /** A plan of holidays came: what ends in its year waits to be counted with it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void letWait(CalendarImported plan) {
        var first = LocalDate.of(plan.year(), Month.JANUARY, 1);
        // what was counted across the end of the year too
        rows.letWait(first, first.plusYears(1).plusMonths(1));
    }

    /** Counts the clocks of a record anew, once every year they reach into has its plan. */
    @Transactional
    boolean recount(RecordRef ref) {
        var data = ledgers.get(ref.ledger()).get(ref.id()).data();
        var mine = sourcesOf(ref.ledger());
        var clocks = clocks(mine, ref, data);
        if (clocks.stream().anyMatch(clock -> clock.due() == null)) {
            return false;
        }
        rows.deleteOf(ref.ledger(), ref.id());
        keep(ref, data, mine, clocks);
        return true;
    }

    /** A record in the recycle bin has no clocks. */
    private void again(RecordRef ref) {
        try {
            var data = ledgers.get(ref.ledger()).get(ref.id()).data();
            var mine = sourcesOf(ref.ledger());
            rows.deleteOf(ref.ledger(), ref.id());
            keep(ref, data, mine, clocks(mine, ref, data));
        } catch (Missing _) {
            rows.deleteOf(ref.ledger(), ref.id());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<ClockSource> sourcesOf(String ledger) {
        return sources.stream().filter(source -> source.ledger().equals(ledger)).toList();
    }

    private static List<Clock> clocks(List<ClockSource> sources, RecordRef ref, Record data) {
        return sources.stream().flatMap(source -> source.clocks(ref, data).stream()).toList();
    }

    private static List<Clock> clocks(List<ClockSource> sources, Record data) {
        return sources.stream().flatMap(source -> source.clocks(data).stream()).toList();
    }

    private void keep(RecordRef ref, Record data, List<ClockSource> mine, List<Clock> clocks) {
        var known =
                mine.stream()
                        .flatMap(source -> source.rules().stream())
                        .collect(Collectors.toSet());
        var subject = title(ledgers.get(ref.ledger()), data);
        var owners =
                mine.stream().flatMap(source -> source.owners(data).stream()).distinct().toList();
        for (var clock : clocks) {
            if (!known.contains(clock.rule())) {
                throw new IllegalStateException("a clock nobody declared: " + clock.rule());
            }
            rows.save(new ClockRow(ref, subject, clock, owners));
        }
    }

    private static <D extends Record> String title(Ledger<D> ledger, Record data) {
        return DueSubject.of(ledger, ledger.format().type().cast(data));
    }
}
