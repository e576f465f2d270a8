package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.jobs.JobRow;
import fazhi.jobs.JobState;
import fazhi.ledger.Ledger;
import fazhi.ledger.batch.ImportBatch;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportCounts;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file into a ledger step by step (导入): chosen, checked, written, and taken back if wrong.
 */
final class ImportDialog extends Dialog {

    private final Ledger<?> ledger;

    private final ImportKit kit;

    private final SerializableRunnable imported;

    private @Nullable ImportFile file;

    ImportDialog(Ledger<?> ledger, ImportKit kit, SerializableRunnable imported) {
        this.ledger = ledger;
        this.kit = kit;
        this.imported = imported;
        var title = kit.texts().get(ledger.format().titleKey());
        setHeaderTitle(kit.texts().get("import.title", title));
        addClassName("import-dialog");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        TestIds.mark(this, "import-dialog");
        addOpenedChangeListener(
                event -> {
                    if (!event.isOpened()) {
                        discard();
                    }
                });
        choose();
    }

    private void choose() {
        discard();
        show(
                new FileStep(ledger, kit, this::opened, this::undo),
                button("common.close", "action-close", this::close));
    }

    /** Goes on with a file that was opened. */
    void opened(ImportPlan plan) {
        file = plan.file();
        var start = TestIds.mark(new Button(), "action-start-import");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var check = new CheckStep(ledger, kit, plan, found -> offer(start, found));
        start.addClickListener(_ -> carryOut(check));
        offer(start, null);
        show(check, button("import.again", "action-again", this::choose), start);
    }

    private void offer(Button start, @Nullable ImportCheck check) {
        int written = check == null || check.errorCount() > 0 ? 0 : check.counts().written();
        start.setText(kit.texts().get("import.start", written));
        start.setEnabled(written > 0);
    }

    private void carryOut(CheckStep check) {
        var plan = check.plan();
        var duplicates = check.duplicates();
        var done = new AtomicReference<@Nullable ImportBatch>();
        var imports = kit.imports();
        var files = kit.files();
        file = null; // the work goes on when the dialog is closed
        long job =
                kit.submit(
                        kit.texts().get("import.job", plan.file().name()),
                        progress -> {
                            var batch = imports.carryOut(plan, duplicates, progress);
                            files.discard(plan.file());
                            done.set(batch);
                            return words(batch.counts());
                        });
        watch(job, () -> written(done.get()), () -> opened(plan));
    }

    private void watch(long job, SerializableRunnable done, SerializableRunnable failed) {
        show(
                kit.watch(job)
                        .onEnd(
                                row -> {
                                    if (row.state() == JobState.DONE) {
                                        done.run();
                                    } else {
                                        failed.run();
                                        say(row);
                                    }
                                }));
    }

    private static void say(JobRow row) {
        Notifications.problem(row.outcome());
    }

    private void written(@Nullable ImportBatch batch) {
        if (batch == null) {
            close();
            return;
        }
        discard();
        imported.run();
        var report = TestIds.mark(new Paragraph(words(batch.counts())), "import-report");
        report.getElement().setAttribute("role", "status");
        var close = button("common.close", "action-close", this::close);
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show(report, button("import.undo", "action-undo-import", () -> undo(batch)), close);
    }

    private void undo(ImportBatch batch) {
        var imports = kit.imports();
        var said = kit.texts().get("import.undone", batch.file());
        long job =
                kit.submit(
                        kit.texts().get("import.job-undo", batch.file()),
                        progress -> {
                            imports.undo(batch, progress);
                            return said;
                        });
        watch(
                job,
                () -> {
                    imported.run();
                    Notifications.success(said);
                    choose();
                },
                this::choose);
    }

    private String words(ImportCounts counts) {
        return kit.texts()
                .get(
                        "import.done",
                        counts.added(),
                        counts.changed(),
                        counts.same(),
                        counts.skipped());
    }

    private void show(Component step, Component... buttons) {
        removeAll();
        add(step);
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private Button button(String key, String id, SerializableRunnable act) {
        return TestIds.mark(new Button(kit.texts().get(key), _ -> act.run()), id);
    }

    private void discard() {
        if (file != null) {
            kit.files().discard(file);
            file = null;
        }
    }
}
