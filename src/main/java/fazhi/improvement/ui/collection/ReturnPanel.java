package fazhi.improvement.ui.collection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import fazhi.common.Refusal;
import fazhi.improvement.collection.CollectionService;
import fazhi.improvement.collection.ReturnedFile;
import fazhi.jobs.JobRow;
import fazhi.jobs.JobState;
import fazhi.jobs.JobWork;
import fazhi.ledger.file.TableFile;
import fazhi.ledger.intake.ImportFile;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.sheet.UploadWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Takes any number of returned tables (交回表格): dropped at once, one preview, one import. */
final class ReturnPanel extends Composite<Div> {

    private final long collection;

    private final transient CollectionKit kit;

    private final SerializableRunnable taken;

    /** Told by the threads that receive, read when all have ended. */
    private final Queue<ImportFile> received = new ConcurrentLinkedQueue<>();

    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    private final List<ImportFile> files = new ArrayList<>();

    private final Upload upload = new Upload(this::receive);

    private final Div preview = new Div();

    private final DatePicker day;

    ReturnPanel(long collection, CollectionKit kit, SerializableRunnable taken) {
        this.collection = collection;
        this.kit = kit;
        this.taken = taken;
        day =
                TestIds.mark(
                        kit.days().make(getTranslation("collection.received-on")),
                        "field-received");
        day.setValue(kit.today());
        getContent().addClassName("collection-return");
        prepare();
        getContent().add(new H3(getTranslation("collection.return")), upload, preview);
    }

    private void prepare() {
        upload.setMaxFileSize((int) TableFile.MAX_BYTES);
        upload.setUploadButton(
                new Button(getTranslation("collection.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("collection.drop")));
        upload.setI18n(Spoken.upload(UploadWords.of(kit.texts()), upload));
        upload.addFileRejectedListener(event -> Notifications.problem(event.getErrorMessage()));
        upload.addAllFinishedListener(
                _ -> {
                    upload.clearFileList();
                    refused.forEach(Notifications::problem);
                    refused.clear();
                    add();
                });
        upload.setWidthFull();
        TestIds.mark(upload, "collection-upload");
    }

    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            received.add(kit.files().receive(event.getFileName(), bytes));
        } catch (Refusal refusal) {
            refused.add(event.getFileName() + ": " + refusal.text(kit.texts()));
            event.reject(refusal.text(kit.texts()));
        }
    }

    /** They arrive in any order: of two for one village the later name stands. */
    private void add() {
        var more = new ArrayList<>(received);
        received.removeAll(more);
        more.sort(Comparator.comparing(ImportFile::name));
        files.addAll(more);
        show();
    }

    private void show() {
        preview.removeAll();
        if (files.isEmpty()) {
            return;
        }
        var collections = kit.collections();
        var drop = List.copyOf(files);
        var done = new AtomicReference<>(List.<ReturnedFile>of());
        run(
                getTranslation("collection.job-look", drop.size()),
                progress -> {
                    done.set(collections.look(collection, drop, progress));
                    return kit.texts().get("collection.looked", drop.size());
                },
                row -> looked(row, done.get()));
    }

    /** What came in while it works would be thrown away at its end. */
    private void run(String name, JobWork work, SerializableConsumer<JobRow> end) {
        var watch = kit.run(name, work);
        open(false);
        preview.removeAll();
        preview.add(
                watch.onEnd(
                        row -> {
                            open(true);
                            end.accept(row);
                        }));
    }

    private void open(boolean takes) {
        upload.setEnabled(takes);
        upload.setDropAllowed(takes);
    }

    private void looked(JobRow row, List<ReturnedFile> returned) {
        preview.removeAll();
        if (row.state() == JobState.DONE) {
            show(returned);
        } else {
            Notifications.problem(row.outcome());
            discard();
        }
    }

    private void show(List<ReturnedFile> returned) {
        var right = returned.stream().filter(ReturnedFile::goesIn).count();
        var summary =
                new Paragraph(
                        getTranslation(
                                "collection.preview",
                                returned.size(),
                                right,
                                count(returned, ReturnedFile.Verdict.TWICE),
                                count(returned, ReturnedFile.Verdict.WRONG)));
        TestIds.mark(summary, "return-summary");
        var take = new Button(getTranslation("collection.take", right), _ -> take(returned));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var drop = new Button(getTranslation("collection.discard"), _ -> discard());
        var acts = new Div(day, TestIds.mark(take, "action-take"), drop);
        acts.addClassName("collection-acts");
        preview.add(summary, new ReturnedGrid(returned, kit), acts);
    }

    private static long count(List<ReturnedFile> returned, ReturnedFile.Verdict verdict) {
        return returned.stream().filter(file -> file.verdict() == verdict).count();
    }

    private void take(List<ReturnedFile> returned) {
        var on = day.getValue();
        if (on == null) {
            Notifications.problem(getTranslation("collection.received-when"));
            return;
        }
        var collections = kit.collections();
        run(
                getTranslation("collection.job-take", returned.size()),
                progress -> words(collections.take(collection, returned, on, progress)),
                this::tookIn);
    }

    private String words(CollectionService.Outcome outcome) {
        return kit.texts()
                .get(
                        "collection.taken",
                        outcome.taken(),
                        outcome.rows(),
                        outcome.late(),
                        outcome.twice(),
                        outcome.wrong());
    }

    private void tookIn(JobRow row) {
        if (row.state() == JobState.DONE) {
            Notifications.success(row.outcome());
            discard();
            taken.run();
        } else {
            Notifications.problem(row.outcome());
            show();
        }
    }

    private void discard() {
        files.forEach(kit.files()::discard);
        files.clear();
        show();
    }
}
