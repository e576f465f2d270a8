package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.upload.UploadI18N;
import fazhi.common.Texts;
import fazhi.ledger.file.TableFile;
import java.util.List;

/** What the upload field says (上传文字). */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(Texts texts) {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(texts.get("import.too-large", TableFile.MAX_BYTES / 1024 / 1024));
        error.setTooManyFiles(texts.get("import.one-file"));
        error.setIncorrectFileType(texts.get("import.not-a-table"));
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(texts.get("import.receiving"));
        status.setProcessing(texts.get("import.step-reading"));
        status.setStalled(texts.get("import.receiving"));
        status.setHeld(texts.get("import.receiving"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(texts.get("import.not-received"));
        failed.setUnexpectedServerError(texts.get("import.not-received"));
        failed.setForbidden(texts.get("import.not-received"));
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
