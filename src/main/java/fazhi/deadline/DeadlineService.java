package fazhi.deadline;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
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

    private final LedgerAccess access;

    private final ObjectProvider<ClockSource> sources;

    DeadlineService(
            ClockRows rows,
            LedgerDirectory ledgers,
            LedgerAccess access,
            ObjectProvider<ClockSource> sources) {
        this.rows = rows;
        this.ledgers = ledgers;
        this.access = access;
        this.sources = sources;
    }

    /** Clocks that run on records the person may see, the most urgent first. */
    public List<DueRow> due(int limit) {
        var seen =
                sources.stream()
                        .map(ClockSource::ledger)
                        .distinct()
                        .filter(ledger -> access.may(ledger, Right.SEE))
                        .filter(ledger -> access.scope(ledger).wholeTown())
                        .toList();
        return seen.isEmpty() ? List.of() : rows.running(seen, Limit.of(limit));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(RowChanged change) {
        var mine =
                sources.stream()
                        .filter(source -> source.ledger().equals(change.ref().ledger()))
                        .toList();
        if (mine.isEmpty()) {
            return;
        }
        rows.deleteOf(change.ref().ledger(), change.ref().id());
        var after = change.after();
        if (after == null) {
            return;
        }
        var subject = title(ledgers.get(change.ref().ledger()), after);
        mine.stream()
                .flatMap(source -> source.clocks(after).stream())
                .forEach(clock -> rows.save(new ClockRow(change.ref(), subject, clock)));
    }

    private static <D extends Record> String title(Ledger<D> ledger, Record data) {
        return ledger.title(ledger.format().type().cast(data));
    }
}
