package fazhi.task;

import fazhi.audit.AuditAction;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes problems, measures and tasks (销号): an act of a second person who did not do it, on
 * evidence, on the day it is carried out.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ClosingService {

    private final List<ClosingRule<?>> rules;

    private final LedgerDirectory ledgers;

    private final Closer closer;

    private final EvidenceService evidence;

    ClosingService(
            List<ClosingRule<?>> rules,
            LedgerDirectory ledgers,
            Closer closer,
            EvidenceService evidence) {
        this.rules = rules;
        this.ledgers = ledgers;
        this.closer = closer;
        this.evidence = evidence;
    }

    /** How a record stands (销号状态), or nothing where its ledger knows no closing. */
    @Transactional(readOnly = true)
    public Optional<State> state(RecordRef ref) {
        return rule(ref).map(rule -> state(rule, ref));
    }

    /**
     * Where a record stands on its way to be closed (销号状态).
     *
     * @param closing empty while it is open
     * @param obstacle message key of what keeps the present person from closing it, if anything
     */
    public record State(long version, Optional<Closing> closing, Optional<String> obstacle) {}

    /**
     * @throws Refusal when something is still open, closed already, or the closer worked on it
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void close(RecordRef ref, long version) {
        close(rule(ref).orElseThrow(), ref, version);
    }

    /** Whether the present person worked on it and may therefore not close it. */
    @Transactional(readOnly = true)
    public boolean own(RecordRef ref) {
        return rule(ref).map(rule -> own(rule, ref)).orElse(false);
    }

    /** Who closes something now, and when. */
    public Closing closing() {
        return closer.closing();
    }

    private <D extends Record> boolean own(ClosingRule<D> rule, RecordRef ref) {
        return own(rule, ledger(rule).get(ref.id()));
    }

    private Optional<ClosingRule<?>> rule(RecordRef ref) {
        return rules.stream().filter(rule -> rule.ledger().equals(ref.ledger())).findFirst();
    }

    private <D extends Record> State state(ClosingRule<D> rule, RecordRef ref) {
        var row = ledger(rule).get(ref.id());
        var closing = Optional.ofNullable(rule.closing(row.data()));
        return new State(
                row.version(),
                closing,
                closing.isPresent() ? Optional.empty() : obstacle(rule, row));
    }

    private <D extends Record> void close(ClosingRule<D> rule, RecordRef ref, long version) {
        var ledger = ledger(rule);
        var row = ledger.get(ref.id());
        var closing = rule.closing(row.data());
        if (closing != null) {
            throw new Refusal("closing.already", closing.on().toString());
        }
        obstacle(rule, row)
                .ifPresent(
                        key -> {
                            throw new Refusal(key);
                        });
        var now = closer.closing();
        ledger.act(ref.id(), version, AuditAction.CLOSED, data -> rule.closed(data, now));
    }

    private <D extends Record> Optional<String> obstacle(ClosingRule<D> rule, Stored<D> row) {
        return rule.obstacle(row)
                .or(
                        () ->
                                unproven(rule, row)
                                        ? Optional.of("closing.no-evidence")
                                        : Optional.empty())
                .or(() -> own(rule, row) ? Optional.of("closing.own") : Optional.empty());
    }

    private <D extends Record> boolean unproven(ClosingRule<D> rule, Stored<D> row) {
        return rule.work(row).stream().allMatch(each -> evidence.list(each).isEmpty());
    }

    private <D extends Record> boolean own(ClosingRule<D> rule, Stored<D> row) {
        return closer.isOneOf(rule.doers(row))
                || rule.work(row).stream().anyMatch(closer::workedOn);
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> Ledger<D> ledger(ClosingRule<D> rule) {
        return (Ledger<D>) ledgers.get(rule.ledger());
    }
}
