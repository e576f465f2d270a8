package fazhi.deadline;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.References;
import fazhi.ledger.Right;
import fazhi.security.People;
import fazhi.security.PortalUser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which clocks somebody sees (本人可见期限): those on rows the ledger shows, for who is kept to some
 * villages or to one department.
 */
@Component
class OwnClocks {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final References references;

    private final ObjectProvider<ClockSource> sources;

    private final People people;

    OwnClocks(
            LedgerDirectory ledgers,
            LedgerAccess access,
            References references,
            ObjectProvider<ClockSource> sources,
            People people) {
        this.ledgers = ledgers;
        this.access = access;
        this.references = references;
        this.sources = sources;
        this.people = people;
    }

    /** Ledgers with clocks of which the person sees any rows. */
    Stream<String> ledgers() {
        return sources.stream()
                .map(ClockSource::ledger)
                .distinct()
                .filter(ledger -> access.may(ledger, Right.SEE));
    }

    /** Who of the staff is signed in; nothing where the account names nobody. */
    Optional<Long> me() {
        return PortalUser.current().flatMap(person -> people.staff(person.loginName()));
    }

    /** Whether of one of these ledgers the person sees a part only. */
    boolean limited(List<String> seen) {
        return seen.stream().anyMatch(this::limited);
    }

    private boolean limited(String ledger) {
        return !ledgers.get(ledger).format().limiting(access.scope(ledger)).isEmpty();
    }

    /** Those that run on rows the person sees, in their order. */
    List<DueRow> of(List<DueRow> running) {
        var own =
                running.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DueRow::ledger,
                                        Collectors.mapping(DueRow::recordId, Collectors.toSet())));
        own.replaceAll(this::of);
        return running.stream()
                .filter(row -> own.getOrDefault(row.ledger(), Set.of()).contains(row.recordId()))
                .toList();
    }

    /** Those of a ledger's rows that the person sees. */
    Set<Long> of(String ledger, Collection<Long> records) {
        return limited(ledger)
                ? references.source(ledger).labels(records).keySet()
                : Set.copyOf(records);
    }

    /** How many of these ran out before the day, by rule. */
    static List<Overdue> overdue(List<DueRow> own, LocalDate day) {
        return own.stream()
                .filter(row -> Nearness.OVERDUE.holds(row.due(), day))
                .collect(Collectors.groupingBy(row -> Map.entry(row.rule(), row.ledger())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(rule -> first(rule.getValue())))
                .map(rule -> overdue(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static LocalDate first(List<DueRow> rows) {
        return rows.stream().map(row -> row.due()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Overdue overdue(Map.Entry<String, String> rule, List<DueRow> rows) {
        var first = rows.stream().mapToLong(DueRow::recordId).min().orElseThrow();
        return new Overdue(rule.getKey(), rule.getValue(), rows.size(), first);
    }
}
