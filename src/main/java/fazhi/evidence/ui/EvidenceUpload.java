package fazhi.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import fazhi.common.Refusal;
import fazhi.evidence.Attachment;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Takes files for a record (上传佐证): chosen, dropped, a picture pasted, or taken by the phone. Each
 * goes from the wire straight to the service, which counts the bytes and cuts too large a file off.
 */
final class EvidenceUpload extends Composite<Div> {

    /** Until it is gone from the page, what is pasted there is a file for this record. */
    private static final String PASTE =
            """
            const upload = this;
            const paste = event => {
              if (!upload.isConnected) { document.removeEventListener('paste', paste); return; }
              const above = [...document.querySelectorAll('vaadin-dialog[opened]')].at(-1);
              if (above && !above.contains(upload)) { return; }
              if (event.clipboardData && event.clipboardData.files.length) {
                upload._addFiles(event.clipboardData.files);
              }
            };
            document.addEventListener('paste', paste);
            """;

    /** Where the bytes of a file go (佐证去向). */
    interface Receiving extends Serializable {

        void receive(String name, InputStream bytes) throws IOException;
    }

    private final Receiving receiving;

    private final EvidenceKit kit;

    private final SerializableRunnable received;

    private final Upload chosen;

    private final Upload photographed;

    /** Told by the threads that receive, read when all have ended. */
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    EvidenceUpload(EvidenceKit kit, Receiving receiving, SerializableRunnable received) {
        this.receiving = receiving;
        this.kit = kit;
        this.received = received;
        chosen = upload("evidence.add", VaadinIcon.UPLOAD_ALT);
        chosen.setDropLabel(new Span(kit.texts().get("evidence.drop")));
        chosen.addAttachListener(_ -> chosen.getElement().executeJs(PASTE));
        photographed = upload("evidence.photograph", VaadinIcon.CAMERA);
        photographed.setDropAllowed(false);
        photographed.getElement().setProperty("accept", "image/*");
        photographed.getElement().setProperty("capture", "environment");
        photographed.addClassName("evidence-camera");
        getContent().addClassName("evidence-uploads");
        getContent()
                .add(
                        TestIds.mark(chosen, "evidence-upload"),
                        TestIds.mark(photographed, "evidence-camera"));
    }

    boolean busy() {
        return chosen.isUploading() || photographed.isUploading();
    }

    private Upload upload(String word, VaadinIcon sign) {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(Attachment.FILES_PER_RECORD);
        upload.setMaxFileSize((int) Attachment.MAX_BYTES);
        upload.setUploadButton(new Button(kit.texts().get(word), sign.create()));
        upload.setI18n(Spoken.upload(words(), upload));
        upload.addFileRejectedListener(event -> Notifications.problem(event.getErrorMessage()));
        upload.addAllFinishedListener(
                _ -> {
                    upload.clearFileList();
                    refused.forEach(Notifications::problem);
                    refused.clear();
                    received.run();
                });
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            receiving.receive(event.getFileName(), bytes);
        } catch (Refusal refusal) {
            refused.add(refusal.text(kit.texts()));
            event.reject(refusal.text(kit.texts()));
        }
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(
                kit.texts().get("evidence.too-large", Attachment.MAX_BYTES / 1024 / 1024));
        error.setTooManyFiles(kit.texts().get("evidence.too-many", Attachment.FILES_PER_RECORD));
        error.setIncorrectFileType(kit.texts().get("evidence.kind", ""));
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(kit.texts().get("evidence.connecting"));
        status.setProcessing(kit.texts().get("evidence.processing"));
        status.setStalled(kit.texts().get("evidence.connecting"));
        status.setHeld(kit.texts().get("evidence.connecting"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(kit.texts().get("evidence.broken"));
        failed.setUnexpectedServerError(kit.texts().get("evidence.broken"));
        failed.setForbidden(kit.texts().get("evidence.not-allowed"));
        var uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setError(failed);
        var words = new UploadI18N();
        words.setError(error);
        words.setUploading(uploading);
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return words;
    }
}
