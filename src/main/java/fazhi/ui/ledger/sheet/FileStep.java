package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import fazhi.common.Formats;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.batch.ImportBatch;
import fazhi.ledger.file.TableFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where a file is chosen (选择文件), with the template to fill in and the imports done before. */
final class FileStep extends Composite<VerticalLayout> {

    private final Ledger<?> ledger;

    private final ImportKit kit;

    /** Set by the thread that receives, read when it has ended. */
    private final AtomicReference<@Nullable ImportPlan> plan = new AtomicReference<>();

    private final AtomicReference<@Nullable String> refused = new AtomicReference<>();

    /** What was wrong with the file before. */
    private @Nullable Notification said;

    FileStep(
            Ledger<?> ledger,
            ImportKit kit,
            SerializableConsumer<ImportPlan> opened,
            SerializableConsumer<ImportBatch> undo) {
        this.ledger = ledger;
        this.kit = kit;
        getContent().setPadding(false);
        getContent().add(upload(opened), paste(opened), limits());
        var batches = kit.imports().recent(ledger.format().id());
        if (!batches.isEmpty()) {
            getContent().add(new H4(kit.texts().get("import.recent")));
            batches.forEach(batch -> getContent().add(line(batch, undo)));
        }
    }

    private Component upload(SerializableConsumer<ImportPlan> opened) {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableFile.MAX_BYTES);
        var choose = new Button(kit.texts().get("import.choose"), VaadinIcon.UPLOAD_ALT.create());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(kit.texts().get("import.drop")));
        upload.setI18n(Spoken.upload(UploadWords.of(kit.texts()), upload));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(
                _ -> {
                    upload.clearFileList();
                    var refusal = refused.getAndSet(null);
                    var read = plan.getAndSet(null);
                    if (refusal != null) {
                        say(refusal);
                    } else if (read != null) {
                        mended();
                        opened.accept(read);
                    }
                });
        upload.setWidthFull();
        return TestIds.mark(upload, "import-upload");
    }

    /** Cells copied elsewhere, where they are pasted rather than uploaded. */
    private Component paste(SerializableConsumer<ImportPlan> opened) {
        var cells = PasteLimit.of(new TextArea(), kit.texts());
        cells.setPlaceholder(kit.texts().get("import.paste-here"));
        cells.setAriaLabel(kit.texts().get("import.paste-here"));
        cells.setMinRows(2);
        cells.setMaxRows(6);
        cells.setWidthFull();
        cells.setValueChangeMode(ValueChangeMode.EAGER);
        var read = new Button(kit.texts().get("import.read-pasted"));
        read.setEnabled(false);
        cells.addValueChangeListener(event -> read.setEnabled(!event.getValue().isBlank()));
        read.addClickListener(_ -> read(cells.getValue(), opened));
        var line = new HorizontalLayout(TestIds.mark(cells, "import-paste"));
        line.add(TestIds.mark(read, "action-read-pasted"));
        line.setAlignItems(FlexComponent.Alignment.END);
        line.setWidthFull();
        line.expand(cells);
        return line;
    }

    private void read(String cells, SerializableConsumer<ImportPlan> opened) {
        var file = kit.files().paste(kit.texts().get("import.pasted"), cells);
        try {
            var read = kit.imports().open(ledger.format().id(), file);
            mended();
            opened.accept(read);
        } catch (Refusal refusal) {
            kit.files().discard(file);
            say(refusal.text(kit.texts()));
        }
    }

    private void say(String problem) {
        mended();
        said = Notifications.problem(problem);
    }

    /** What was wrong with an earlier file no longer is. */
    private void mended() {
        if (said != null) {
            said.close();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var file = kit.files().receive(event.getFileName(), bytes);
            try {
                plan.set(kit.imports().open(ledger.format().id(), file));
            } catch (RuntimeException unreadable) {
                kit.files().discard(file);
                throw unreadable;
            }
        } catch (Refusal refusal) {
            refused.set(refusal.text(kit.texts()));
            event.reject(refusal.text(kit.texts()));
        }
    }

    private Component limits() {
        DownloadHandler handler =
                event -> {
                    event.setFileName(kit.template().fileName(ledger.format()));
                    event.setContentType(SheetLayout.PLAIN.mediaType());
                    kit.template().write(ledger, event.getOutputStream());
                };
        var template = new Anchor(handler, kit.texts().get("import.download-template"));
        TestIds.mark(template, "import-template");
        var limits =
                new Span(
                        kit.texts()
                                .get(
                                        "import.limits",
                                        TableFile.MAX_BYTES / 1024 / 1024,
                                        TableFile.MAX_ROWS,
                                        TableFile.MAX_COLUMNS));
        limits.addClassName("hint");
        var line = new HorizontalLayout(template, limits);
        line.setAlignItems(FlexComponent.Alignment.CENTER);
        return line;
    }

    private Component line(ImportBatch batch, SerializableConsumer<ImportBatch> undo) {
        var words =
                kit.texts()
                        .get(
                                "import.recent-line",
                                Formats.minute(batch.at()),
                                batch.actor(),
                                batch.file(),
                                batch.counts().added(),
                                batch.counts().changed());
        if (!batch.undoable()) {
            return new Span(
                    batch.undoneAt() == null
                            ? words
                            : kit.texts().get("import.recent-undone", words));
        }
        var button = new Button(kit.texts().get("import.undo"), _ -> undo.accept(batch));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setDisableOnClick(true);
        return new HorizontalLayout(new Span(words), TestIds.mark(button, "action-undo-batch"));
    }
}
