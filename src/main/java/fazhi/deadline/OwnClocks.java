package fazhi.deadline;

import fazhi.common.Scope;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.name.References;
import fazhi.ledger.pick.SeenRows;
import fazhi.security.People;
import fazhi.security.PortalUser;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same, of one pillar only; of all where it is empty. */
    Stream<String> ledgers(String module) {
        return ledgers()
                .filter(
                        ledger ->
                                module.isEmpty()
                                        || ledgers.get(ledger).format().module().equals(module));
    }

    /** Who of the staff is signed in; nothing where the account names nobody. */
    Optional<Long> me() {
        return PortalUser.current().flatMap(person -> people.staff(person.loginName()));
    }

    /** Whether the person sees a part of the ledger only. */
    boolean limited(String ledger) {
        return !ledgers.get(ledger).format().limiting(access.scope(ledger)).isEmpty();
    }

    /** What part of each of these ledgers the person sees. */
    List<Scope> scopes(List<String> ids) {
        return ids.stream().map(access::scope).toList();
    }

    /** Clocks on rows of these ledgers that the person sees, as a condition of a query. */
    Predicate seen(
            CriteriaBuilder builder,
            CommonAbstractCriteria statement,
            Root<ClockRow> row,
            List<String> ids) {
        var whole = ids.stream().filter(ledger -> !limited(ledger)).toList();
        var parts = new ArrayList<Predicate>();
        if (!whole.isEmpty()) {
            parts.add(row.get("ledger").in(whole));
        }
        for (var ledger : ids) {
            if (!whole.contains(ledger) && ledgers.get(ledger) instanceof SeenRows rows) {
                parts.add(
                        builder.and(
                                builder.equal(row.get("ledger"), ledger),
                                rows.seen(statement, row.get("recordId"), List.of())));
            }
        }
        return builder.or(parts.toArray(Predicate[]::new));
    }

    /** Those of a ledger's rows that the person sees. */
    Set<Long> of(String ledger, Collection<Long> records) {
        return limited(ledger)
                ? references.source(ledger).labels(records).keySet()
                : Set.copyOf(records);
    }
}
