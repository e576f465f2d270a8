package fazhi.ledger.batch;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch.Written;
import fazhi.ledger.intake.Alongside;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes imports back, with what came of the same sheet into other ledgers (撤销导入). */
@Component
class ImportUndo {

    /** Rows read and taken back together. */
    private static final int CHUNK = 200;

    private final ImportBatches batches;

    private final Alongside alongside;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    ImportUndo(
            ImportBatches batches,
            Alongside alongside,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.alongside = alongside;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came with an import into other ledgers, the last written first. */
    List<ImportBatch> parts(long id) {
        return batches.parts(id);
    }

    <D extends Record> ImportBatch undo(Ledger<D> ledger, long id, JobProgress progress) {
        batches.prepareGate(ledger.format().id());
        transaction.executeWithoutResult(
                _ -> {
                    parts(id).stream()
                            .filter(ImportBatch::undoable)
                            .forEach(
                                    part ->
                                            undo(
                                                    alongside.ledger(part.ledger()),
                                                    part.id(),
                                                    progress));
                    batches.lock(ledger.format().id());
                    var batch = batches.find(id).orElseThrow(() -> missing(id));
                    if (!batch.undoable() || !batch.ledger().equals(ledger.format().id())) {
                        throw new Refusal("import.undone-already");
                    }
                    takeBack(ledger, batch, progress);
                    batches.undone(id);
                    trail.record(
                            AuditAction.IMPORTED,
                            new RecordRef(batch.ledger(), 0),
                            new ImportNote(
                                    batch.file(), batch.counts().added(), batch.counts().changed()),
                            null);
                });
        return batches.find(id).orElseThrow();
    }

    private <D extends Record> void takeBack(
            Ledger<D> ledger, ImportBatch batch, JobProgress progress) {
        var changed = new ArrayList<Long>();
        List<Written<D>> rows = batches.rows(batch.id(), ledger.format(), 0, CHUNK);
        for (int done = 0; !rows.isEmpty(); done += rows.size()) {
            progress.stopIfCancelled();
            progress.report((double) done / batch.counts().written(), "import.step-undoing");
            changed.addAll(ledger.batch().takeBack(rows));
            rows = batches.rows(batch.id(), ledger.format(), rows.getLast().id(), CHUNK);
        }
        if (!changed.isEmpty()) {
            throw new Refusal("import.changed-since", changed.size());
        }
    }

    private static Missing missing(long id) {
        return new Missing("import " + id);
    }
}
