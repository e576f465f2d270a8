package fazhi.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.evidence.Attachment;
import fazhi.evidence.FileOrder;
import fazhi.evidence.WaitingFile;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import fazhi.ui.ledger.form.AddedWith;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Files inside a form, which are kept when its record is saved (表单内佐证). */
final class WaitingEvidence extends Composite<Div> implements AddedWith.Part {

    private static final long KILO = 1024;

    private final EvidenceKit kit;

    private final EvidenceUpload upload;

    private final Div lines = new Div();

    /** Filled by the threads that receive. */
    private final Queue<WaitingFile> arrived = new ConcurrentLinkedQueue<>();

    private final List<WaitingFile> files = new ArrayList<>();

    WaitingEvidence(String ledger, EvidenceKit kit) {
        this.kit = kit;
        this.upload =
                new EvidenceUpload(
                        kit,
                        (name, bytes) -> arrived.add(kit.evidence().receive(ledger, name, bytes)),
                        this::show);
        var title = new Span(kit.texts().get("panel.evidence"));
        title.addClassName("form-section");
        getContent().add(title, upload);
        var hint = "evidence.hint." + ledger;
        if (kit.texts().has(hint)) {
            var words = new Paragraph(kit.texts().get(hint));
            words.addClassName("hint");
            getContent().add(words);
        }
        getContent().add(lines);
        getContent().addClassNames("evidence", "evidence-in-form");
        TestIds.mark(getContent(), "evidence-in-form");
    }

    @Override
    public Component shown() {
        return this;
    }

    @Override
    public boolean waiting() {
        return !files.isEmpty() || upload.busy();
    }

    @Override
    public void keep(RecordRef ref) {
        if (upload.busy()) {
            throw new Refusal("evidence.arriving");
        }
        if (!files.isEmpty()) {
            kit.evidence().keep(ref, files);
        }
    }

    @Override
    public void clear() {
        files.clear();
        show();
    }

    private void show() {
        for (var file = arrived.poll(); file != null; file = arrived.poll()) {
            var added = file;
            if (files.stream().noneMatch(each -> same(each, added))) {
                files.add(added);
            }
        }
        files.sort(Comparator.comparing(WaitingFile::name, FileOrder.BY_NAME));
        lines.removeAll();
        CaptionForAll.of(files, WaitingFile::caption, kit, this::describe).ifPresent(lines::add);
        files.forEach(file -> lines.add(line(file)));
    }

    /** What was pasted twice bears one name and is two pictures; one picture sent twice is one. */
    private static boolean same(WaitingFile one, WaitingFile other) {
        return one.sha256().equals(other.sha256()) && one.name().equals(other.name());
    }

    private void describe(List<WaitingFile> silent, String caption) {
        files.replaceAll(file -> silent.contains(file) ? file.showing(caption) : file);
        show();
    }

    private Component line(WaitingFile file) {
        var size = new Span(kit.texts().get("evidence.size", Math.max(1, file.size() / KILO)));
        size.addClassName("fact-label");
        var remove =
                Buttons.sign(
                        VaadinIcon.TRASH,
                        kit.texts().get("evidence.remove", file.name()),
                        () -> {
                            files.removeIf(each -> same(each, file));
                            show();
                        });
        var line =
                new Div(
                        picture(file),
                        new Div(new Span(file.name()), size, caption(file)),
                        TestIds.mark(remove, "action-remove-evidence"));
        line.addClassName("evidence-file");
        return TestIds.mark(line, "evidence-waiting");
    }

    private Component picture(WaitingFile file) {
        return file.mediaType().startsWith("image/")
                ? new Image(FileAnswer.waiting(file, kit.evidence()), file.name())
                : VaadinIcon.FILE_TEXT_O.create();
    }

    private Component caption(WaitingFile file) {
        var caption = Limit.of(new TextField(), Attachment.CAPTION_MAX_LENGTH);
        caption.setValue(file.caption());
        caption.setPlaceholder(kit.texts().get("evidence.caption-hint"));
        caption.setAriaLabel(kit.texts().get("evidence.caption-of", file.name()));
        caption.addValueChangeListener(
                event ->
                        files.replaceAll(
                                each -> same(each, file) ? each.showing(event.getValue()) : each));
        return caption;
    }
}
