package fazhi.ledger.batch;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.Alongside;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.ImportPreview;
import fazhi.ledger.intake.ImportReader;
import fazhi.ledger.intake.Preparation;
import fazhi.ledger.intake.ReadFile;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Extent;
import java.util.List;
import java.util.Set;
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

    private final ImportPreview preview;

    private final Alongside alongside;

    private final ImportMemory memory;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    ImportWork(
            ImportReader reader,
            ImportPreview preview,
            Alongside alongside,
            ImportMemory memory,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.preview = preview;
        this.alongside = alongside;
        this.memory = memory;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was decided before about such headers, as far as the ledger still has those columns. */
    ImportPlan remembered(Ledger<?> ledger, ImportPlan plan) {
        var format = ledger.format();
        var decided = memory.columns().find(plan);
        decided.values()
                .removeIf(
                        key ->
                                !key.isEmpty()
                                        && !key.equals(ImportPlan.REMARK)
                                        && format.find(key).isEmpty());
        return decided.isEmpty() ? plan : plan.remembering(decided);
    }

    <D extends Record> ImportCheck check(
            Ledger<D> ledger, ImportPlan plan, Decisions decisions, JobProgress progress) {
        progress.report(0, "import.step-reading");
        var read = reader.read(ledger, plan, decisions, memory.today(), false);
        progress.stopIfCancelled();
        memory.columns().keep(plan);
        var check = preview.of(ledger, read);
        var extent = Extent.WHOLE.awaiting(ledger.format().id(), read.titles());
        for (var also : alongside.wanted(plan, decisions)) {
            var beside = new Beside<>(also.ledger(), also.plan(), decisions);
            check = beside.show(check, extent.filled(also.at()));
            extent = extent.awaiting(also.id(), beside.titles());
        }
        return check;
    }

    /** Another ledger the sheet fills (同表台账). */
    private final class Beside<D extends Record> {

        private final Ledger<D> ledger;

        private final ImportPlan plan;

        private final Decisions decisions;

        private Set<String> titles = Set.of();

        Beside(Ledger<D> ledger, ImportPlan plan, Decisions decisions) {
            this.ledger = ledger;
            this.plan = plan;
            this.decisions = decisions;
        }

        ImportCheck show(ImportCheck check, Extent extent) {
            var read = reader.read(ledger, plan, decisions, memory.today(), false, extent);
            titles = read.titles();
            return preview.with(check, ledger, plan, read);
        }

        Set<String> titles() {
            return titles;
        }

        void write(Extent extent, long whole, JobProgress progress) {
            var read = reader.read(ledger, plan, decisions, memory.today(), true, extent);
            refuse(read, decisions);
            var part = ImportWork.this.write(ledger, plan, read.prepared(), progress);
            memory.batches().partOf(part, whole);
        }
    }

    <D extends Record> ImportBatch carryOut(
            Ledger<D> ledger, ImportPlan plan, Decisions decisions, JobProgress progress) {
        var id = ledger.format().id();
        memory.batches().prepareGate(id);
        var others = alongside.wanted(plan, decisions);
        others.forEach(also -> memory.batches().prepareGate(also.id()));
        var batch =
                transaction.execute(
                        _ -> {
                            memory.batches().lock(id);
                            progress.report(0, "import.step-reading");
                            var read = reader.read(ledger, plan, decisions, memory.today(), true);
                            refuse(read, decisions);
                            progress.stopIfCancelled();
                            var whole = write(ledger, plan, read.prepared(), progress);
                            for (var also : others) {
                                memory.batches().lock(also.id());
                                new Beside<>(also.ledger(), also.plan(), decisions)
                                        .write(Extent.WHOLE.filled(also.at()), whole, progress);
                            }
                            return whole;
                        });
        return memory.batches().find(batch).orElseThrow();
    }

    private static void refuse(ReadFile<?> read, Decisions decisions) {
        if (read.open() > 0) {
            var first = read.first();
            throw new Refusal(
                    "import.undecided", read.open(), first.key().header(), first.key().text());
        }
        var faults = read.faults();
        if (faults.count() > 0 && !decisions.partial()) {
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

    List<String> alongside(ImportPlan plan) {
        return alongside.of(plan).stream().map(Alongside.Also::id).toList();
    }
}
