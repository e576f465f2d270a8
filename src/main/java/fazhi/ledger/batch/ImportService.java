package fazhi.ledger.batch;

import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.Alongside;
import fazhi.ledger.intake.FaultyRow;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.ImportReader;
import fazhi.ledger.intake.answer.Decisions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings files into ledgers (数据导入): opened, looked at, then all of it or nothing. */
@Service
@PreAuthorize("isAuthenticated()")
public class ImportService {

    private static final int SHOWN = 10;

    private final Alongside ledgers;

    private final ImportReader reader;

    private final ImportWork work;

    private final ImportUndo undo;

    ImportService(Alongside ledgers, ImportReader reader, ImportWork work, ImportUndo undo) {
        this.ledgers = ledgers;
        this.reader = reader;
        this.work = work;
        this.undo = undo;
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
    public ImportCheck check(ImportPlan plan, Decisions decisions, JobProgress progress) {
        return work.check(typed(plan.ledger()), plan, decisions, progress);
    }

    /** The rows that keep a file out, to be mended apart from it. */
    public List<FaultyRow> faulty(ImportPlan plan, ImportCheck check) {
        typed(plan.ledger());
        return reader.faulty(plan, check.errors());
    }

    /**
     * Writes all rows, or none; only the right ones where the person decided so.
     *
     * @throws fazhi.common.Refusal when anything in the file is wrong, or a question unanswered
     */
    public ImportBatch carryOut(ImportPlan plan, Decisions decisions, JobProgress progress) {
        return work.carryOut(typed(plan.ledger()), plan, decisions, progress);
    }

    /** Ledgers the same sheet fills too, unless the person leaves them out. */
    public List<String> alongside(ImportPlan plan) {
        typed(plan.ledger());
        return work.alongside(plan);
    }

    /** What came with an import into other ledgers. */
    public List<ImportBatch> parts(ImportBatch batch) {
        typed(batch.ledger());
        return undo.parts(batch.id()).reversed();
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
        return undo.undo(typed(batch.ledger()), batch.id(), progress);
    }

    private Ledger<?> typed(String ledger) {
        return ledgers.ledger(ledger);
    }
}
