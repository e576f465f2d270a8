package fazhi.report.ui;

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
import com.vaadin.flow.server.streams.UploadHandler;
import fazhi.ui.TestIds;

/** Where the text to check comes from (文本来源): a file, the clipboard, or the demo's sample. */
final class TextSource extends Composite<Div> {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    /**
     * @param sample the demo's text, or empty
     */
    TextSource(
            String sample,
            SerializableConsumer<String> onText,
            SerializableBiConsumer<String, byte[]> onFile) {
        var pasted = new TextArea();
        pasted.setPlaceholder(getTranslation("report.paste"));
        pasted.setAriaLabel(getTranslation("report.paste"));
        pasted.setMinRows(3);
        pasted.setMaxRows(8);
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
                        TestIds.mark(pasted, "check-paste"),
                        TestIds.mark(check, "action-check"),
                        TestIds.mark(open, "action-sample"));
    }

    private Upload upload(SerializableBiConsumer<String, byte[]> onFile) {
        var upload =
                new Upload(
                        UploadHandler.inMemory(
                                (file, content) -> onFile.accept(file.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".docx", ".txt");
        upload.setUploadButton(
                new Button(getTranslation("report.upload"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropAllowed(true);
        upload.setI18n(words());
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return TestIds.mark(upload, "check-upload");
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
