package fazhi.ledger.batch;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch.Written;
import fazhi.ledger.intake.Duplicates;
import fazhi.ledger.intake.Faults;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.ImportReader;
import fazhi.ledger.intake.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of an import (导入事务). Other people keep saving meanwhile: it holds no lock but
 * the ledger's import gate and the rows it changes.
 *
 * @see "docs/decisions/071-imports.md"
 */
@Component
class ImportWork {

    /** Rows between two looks at the cancel flag, and written to the database together. */
    private static final int CHUNK = 200;

    private static final double READ = 0.3;

    private final ImportReader reader;

    private final ImportMemory memory;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    ImportWork(
            ImportReader reader,
            ImportMemory memory,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.memory = memory;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was decided before, as far as the ledger still has those columns. */
    ImportPlan remembered(Ledger<?> ledger, ImportPlan plan) {
        var format = ledger.format();
        return memory.columns()
                .find(plan.ledger(), plan.headers())
                .map(TreeMap::new)
                .map(
                        decided -> {
                            decided.values().removeIf(key -> format.find(key).isEmpty());
                            return plan.remembering(decided);
                        })
                .orElse(plan);
    }

    <D extends Record> ImportCheck check(
            Ledger<D> ledger, ImportPlan plan, Duplicates duplicates, JobProgress progress) {
        progress.report(0, "import.step-reading");
        var read = reader.read(ledger, plan, duplicates, memory.today());
        progress.stopIfCancelled();
        memory.columns().keep(plan);
        return reader.check(ledger, plan, read);
    }

    <D extends Record> ImportBatch carryOut(
            Ledger<D> ledger, ImportPlan plan, Duplicates duplicates, JobProgress progress) {
        var id = ledger.format().id();
        memory.batches().prepareGate(id);
        var batch =
                transaction.execute(
                        _ -> {
                            memory.batches().lock(id);
                            progress.report(0, "import.step-reading");
                            var read = reader.read(ledger, plan, duplicates, memory.today());
                            refuse(read.faults());
                            progress.stopIfCancelled();
                            return write(ledger, plan, read.prepared(), progress);
                        });
        return memory.batches().find(batch).orElseThrow();
    }

    private static void refuse(Faults faults) {
        if (faults.count() > 0) {
            var first = faults.errors().getFirst();
            throw new Refusal(
                    "import.refused", faults.count(), first.row(), first.header(), first.message());
        }
    }

    private <D extends Record> long write(
            Ledger<D> ledger, ImportPlan plan, Preparation<D> prepared, JobProgress progress) {
        var id = ledger.format().id();
        var counts = prepared.counts();
        long batch = memory.batches().add(id, plan.file().name(), counts);
        var rows = prepared.rows();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            progress.stopIfCancelled();
            List<Stored<D>> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            memory.batches().addRows(batch, ledger.batch().write(chunk));
            progress.report(
                    READ + (1 - READ) * (from + chunk.size()) / rows.size(), "import.step-writing");
        }
        progress.stopIfCancelled();
        trail.record(
                AuditAction.IMPORTED,
                new RecordRef(id, 0),
                null,
                new ImportNote(plan.file().name(), counts.added(), counts.changed()));
        return batch;
    }

    List<ImportBatch> recent(String ledger, int limit) {
        return memory.batches().newest(ledger, limit);
    }

    <D extends Record> ImportBatch undo(Ledger<D> ledger, long id, JobProgress progress) {
        memory.batches().prepareGate(ledger.format().id());
        transaction.executeWithoutResult(
                _ -> {
                    memory.batches().lock(ledger.format().id());
                    var batch = memory.batches().find(id).orElseThrow(() -> missing(id));
                    if (!batch.undoable() || !batch.ledger().equals(ledger.format().id())) {
                        throw new Refusal("import.undone-already");
                    }
                    takeBack(ledger, batch, progress);
                    memory.batches().undone(id);
                    trail.record(
                            AuditAction.IMPORTED,
                            new RecordRef(batch.ledger(), 0),
                            new ImportNote(
                                    batch.file(), batch.counts().added(), batch.counts().changed()),
                            null);
                });
        return memory.batches().find(id).orElseThrow();
    }

    private <D extends Record> void takeBack(
            Ledger<D> ledger, ImportBatch batch, JobProgress progress) {
        var changed = new ArrayList<Long>();
        List<Written<D>> rows = memory.batches().rows(batch.id(), ledger.format(), 0, CHUNK);
        for (int done = 0; !rows.isEmpty(); done += rows.size()) {
            progress.stopIfCancelled();
            progress.report((double) done / batch.counts().written(), "import.step-undoing");
            changed.addAll(ledger.batch().takeBack(rows));
            rows = memory.batches().rows(batch.id(), ledger.format(), rows.getLast().id(), CHUNK);
        }
        if (!changed.isEmpty()) {
            throw new Refusal("import.changed-since", changed.size());
        }
    }

    private static Missing missing(long id) {
        return new Missing("import " + id);
    }
}
