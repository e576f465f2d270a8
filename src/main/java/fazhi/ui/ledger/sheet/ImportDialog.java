package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.jobs.JobRow;
import fazhi.jobs.JobState;
import fazhi.ledger.Ledger;
import fazhi.ledger.batch.ImportBatch;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportCounts;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import fazhi.ui.ledger.sheet.check.CheckStep;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file into a ledger step by step (导入): chosen, checked, written, and taken back if wrong.
 */
final class ImportDialog extends Dialog {

    private final Ledger<?> ledger;

    private final ImportKit kit;

    private final SerializableConsumer<Integer> imported;

    private final TypingGuard typing;

    private @Nullable ImportFile file;

    ImportDialog(Ledger<?> ledger, ImportKit kit, SerializableConsumer<Integer> imported) {
        this.ledger = ledger;
        this.kit = kit;
        this.imported = imported;
        var title = kit.texts().get(ledger.format().titleKey());
        setHeaderTitle(kit.texts().get("import.title", title));
        addClassName("import-dialog");
        typing = TypingGuard.of(this, kit.texts().get("import.title", title));
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
                button("common.close", "action-close", typing::leave));
    }

    /** Goes on with a file that was opened. */
    void opened(ImportPlan plan) {
        opened(plan, Decisions.NONE);
    }

    private void opened(ImportPlan plan, Decisions decisions) {
        file = plan.file();
        var start = TestIds.mark(new Button(), "action-start-import");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var check = new CheckStep(ledger, kit, plan, decisions, offer(start));
        start.addClickListener(_ -> carryOut(check));
        show(check, button("import.again", "action-again", this::choose), start);
    }

    /** The button says how many records it brings, as decided until now. */
    private SerializableBiConsumer<@Nullable ImportCheck, Decisions> offer(Button start) {
        return (check, decisions) -> {
            boolean ready = check != null && check.ready(decisions);
            int written = check == null ? 0 : check.written();
            start.setText(kit.texts().get("import.start", ready ? written : 0));
            start.setEnabled(ready && written > 0);
        };
    }

    private void carryOut(CheckStep check) {
        var plan = check.plan();
        var decisions = check.decisions();
        var done = new AtomicReference<@Nullable ImportBatch>();
        var imports = kit.imports();
        var files = kit.files();
        typing.done();
        file = null; // the work goes on when the dialog is closed
        long job =
                kit.submit(
                        kit.texts().get("import.job", plan.file().name()),
                        progress -> {
                            var batch = imports.carryOut(plan, decisions, progress);
                            files.discard(plan.file());
                            done.set(batch);
                            return words(batch);
                        });
        watch(job, () -> written(done.get()), () -> opened(plan, decisions));
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
        imported.accept(batch.counts().added());
        var report = TestIds.mark(new Paragraph(words(batch)), "import-report");
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
                    imported.accept(0);
                    Notifications.success(said);
                    choose();
                },
                this::choose);
    }

    private String words(ImportBatch batch) {
        var all = new StringBuilder(words(batch.counts()));
        kit.imports()
                .parts(batch)
                .forEach(
                        part ->
                                all.append(
                                        kit.texts()
                                                .get(
                                                        "import.also-done",
                                                        kit.title(part.ledger()),
                                                        words(part.counts()))));
        return all.toString();
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
        typing.stay();
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
