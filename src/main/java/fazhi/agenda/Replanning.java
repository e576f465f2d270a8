package fazhi.agenda;

import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a thing for another day (改期), where the day is the town's own plan and not yet met. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Replanning {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final PlannedRows rows;

    Replanning(LedgerDirectory ledgers, LedgerAccess access, PlannedRows rows) {
        this.ledgers = ledgers;
        this.access = access;
        this.rows = rows;
    }

    /** Whether the person at work may plan rows of this ledger anew. */
    @Transactional(readOnly = true)
    public boolean may(String ledger) {
        return PlannedLedger.of(ledger).filter(PlannedLedger::plan).isPresent()
                && access.may(ledger, Right.TYPE);
    }

    /**
     * Changes the planned day by the rules of the row's ledger, and into its trail.
     *
     * @param from the day the person saw it on
     * @throws Refusal when its day is no plan, or it was done
     * @throws ConcurrentModificationException when somebody moved it meanwhile
     */
    public void move(RecordRef ref, LocalDate from, LocalDate to) {
        var what =
                PlannedLedger.of(ref.ledger())
                        .filter(PlannedLedger::plan)
                        .orElseThrow(() -> new Refusal("agenda.fixed"));
        move(ledgers.get(ref.ledger()), what, ref.id(), from, to);
    }

    private <D extends Record> void move(
            Ledger<D> ledger, PlannedLedger what, long id, LocalDate from, LocalDate to) {
        var row = ledger.get(id);
        if (PlannedRows.done(ledger, what, row.data())
                || rows.held(what).contains(String.valueOf(id))) {
            throw new Refusal("agenda.done");
        }
        if (!from.equals(ledger.format().column(what.day()).value(row.data()))) {
            throw new ConcurrentModificationException();
        }
        var day = ledger.format().column(what.day());
        ledger.change(row.with(ledger.format().with(row.data(), day, to)));
    }
}
