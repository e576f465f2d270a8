package fazhi.check.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.io.IOException;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where the text to check comes from (文本来源): a file, the clipboard, or the demo's sample. */
public final class TextSource extends Composite<Div> {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private record Received(String name, byte[] content) implements Serializable {}

    /** Set by the thread that receives, taken when it has ended. */
    private final AtomicReference<@Nullable Received> received = new AtomicReference<>();

    /**
     * @param sample the demo's text, or empty
     */
    public TextSource(
            String sample,
            SerializableConsumer<String> onText,
            SerializableBiConsumer<String, byte[]> onFile) {
        var pasted = new TextArea();
        pasted.setPlaceholder(getTranslation("report.paste"));
        pasted.setAriaLabel(getTranslation("report.paste"));
        pasted.setMinRows(8);
        pasted.setMaxRows(12);
        pasted.addClassName("pasted-text");
        var check = new Button(getTranslation("report.check-text"), VaadinIcon.CHECK.create());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(_ -> onText.accept(pasted.getValue()));
        check.setEnabled(false);
        pasted.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.EAGER);
        pasted.addValueChangeListener(event -> check.setEnabled(!event.getValue().isBlank()));
        var open =
                new Button(getTranslation("report.open-sample"), VaadinIcon.FILE_TEXT_O.create());
        open.addClickListener(_ -> onText.accept(sample));
        open.setVisible(!sample.isEmpty());

        getContent().addClassName("text-source");
        getContent()
                .add(
                        upload(onFile),
                        TestIds.mark(TestIds.typed(pasted, "check.pasted"), "check-paste"),
                        TestIds.mark(check, "action-check"),
                        TestIds.mark(open, "action-sample"));
    }

    private Upload upload(SerializableBiConsumer<String, byte[]> onFile) {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".docx", ".txt");
        upload.setUploadButton(
                new Button(getTranslation("report.upload"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropAllowed(true);
        upload.setI18n(Spoken.upload(words(), upload));
        upload.addFileRejectedListener(event -> Notifications.problem(event.getErrorMessage()));
        upload.addAllFinishedListener(
                _ -> {
                    upload.clearFileList();
                    var file = received.getAndSet(null);
                    if (file == null) {
                        Notifications.problem(getTranslation("report.too-big"));
                    } else {
                        onFile.accept(file.name(), file.content());
                    }
                });
        return TestIds.mark(upload, "check-upload");
    }

    /** Counted while the bytes arrive: what the browser says of the size is not believed. */
    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var content = bytes.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                event.reject();
            } else {
                received.set(new Received(event.getFileName(), content));
            }
        }
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        var drop = new UploadI18N.DropFiles();
        drop.setOne(getTranslation("report.drop"));
        words.setDropFiles(drop);
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("report.too-big"));
        error.setIncorrectFileType(getTranslation("report.wrong-kind"));
        words.setError(error);
        return words;
    }
}
