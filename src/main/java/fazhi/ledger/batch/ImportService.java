package fazhi.ledger.batch;

import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.intake.Duplicates;
import fazhi.ledger.intake.FaultyRow;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.ImportReader;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings files into ledgers (数据导入): opened, looked at, then all of it or nothing. */
@Service
@PreAuthorize("isAuthenticated()")
public class ImportService {

    private static final int SHOWN = 10;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final ImportReader reader;

    private final ImportWork work;

    ImportService(
            LedgerDirectory ledgers, LedgerAccess access, ImportReader reader, ImportWork work) {
        this.ledgers = ledgers;
        this.access = access;
        this.reader = reader;
        this.work = work;
    }

    /** How the file would be read, as the person decided for such a file before. */
    public ImportPlan open(String ledger, ImportFile file) {
        var typed = typed(ledger);
        return work.remembered(typed, reader.open(typed, file));
    }

    /** The same file, another of its sheets. */
    public ImportPlan open(ImportPlan plan, int sheet) {
        var typed = typed(plan.ledger());
        return work.remembered(typed, reader.open(typed, plan.file(), sheet));
    }

    /** What an import would do; nothing is kept but how the columns are to be read. */
    public ImportCheck check(ImportPlan plan, Duplicates duplicates, JobProgress progress) {
        return work.check(typed(plan.ledger()), plan, duplicates, progress);
    }

    /** The rows that keep a file out, to be mended apart from it. */
    public List<FaultyRow> faulty(ImportPlan plan, ImportCheck check) {
        typed(plan.ledger());
        return reader.faulty(plan, check.errors());
    }

    /**
     * Writes all rows, or none.
     *
     * @throws fazhi.common.Refusal when anything in the file is wrong
     */
    public ImportBatch carryOut(ImportPlan plan, Duplicates duplicates, JobProgress progress) {
        return work.carryOut(typed(plan.ledger()), plan, duplicates, progress);
    }

    /** The newest imports into a ledger. */
    public List<ImportBatch> recent(String ledger) {
        typed(ledger);
        return work.recent(ledger, SHOWN);
    }

    /**
     * Takes a whole import back: new rows go into the recycle bin, changed ones become what they
     * were.
     *
     * @throws fazhi.common.Refusal when somebody changed one of its rows since
     */
    public ImportBatch undo(ImportBatch batch, JobProgress progress) {
        return work.undo(typed(batch.ledger()), batch.id(), progress);
    }

    private Ledger<?> typed(String ledger) {
        access.require(ledger, Right.TYPE);
        return ledgers.get(ledger);
    }
}
