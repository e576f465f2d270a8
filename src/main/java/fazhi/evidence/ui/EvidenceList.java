package fazhi.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.RecordRef;
import fazhi.evidence.Attachment;
import fazhi.ui.Buttons;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import fazhi.ui.form.TypingGuard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of one record (佐证清单): each with a caption, seen or fetched, added and removed. */
final class EvidenceList extends Composite<Div> {

    private static final long KILO = 1024;

    private final RecordRef ref;

    private final EvidenceKit kit;

    private final boolean writes;

    private final boolean opens;

    private final Div files = new Div();

    private Map<String, String> names = Map.of();

    EvidenceList(RecordRef ref, EvidenceKit kit) {
        this.ref = ref;
        this.kit = kit;
        this.writes = kit.evidence().writable(ref);
        this.opens = kit.evidence().openable(ref);
        files.addClassName("evidence-files");
        getContent().addClassName("evidence");
        getContent().add(files);
        if (writes) {
            getContent()
                    .add(
                            new EvidenceUpload(
                                    kit,
                                    (name, bytes) -> kit.evidence().attach(ref, name, bytes),
                                    this::refresh));
        }
        TestIds.mark(getContent(), "evidence");
        TypingGuard.of(getContent(), kit.texts().get("panel.evidence")).savingAtOnce();
        refresh();
    }

    private void refresh() {
        files.removeAll();
        var all = kit.evidence().list(ref);
        names =
                all.stream()
                        .map(Attachment::attachedBy)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), kit::name));
        if (writes) {
            CaptionForAll.of(all, Attachment::caption, kit, this::describe).ifPresent(files::add);
        }
        all.forEach(file -> files.add(line(file)));
        if (!opens && !all.isEmpty()) {
            var why = new Paragraph(kit.texts().get("evidence.hidden"));
            why.addClassName("hint");
            files.add(why);
        }
        if (all.isEmpty()) {
            var nothing = new Paragraph(kit.texts().get("evidence.none"));
            nothing.addClassName("fact-empty");
            files.add(nothing);
        }
    }

    private Component line(Attachment file) {
        var name = name(file);
        var about =
                new Span(
                        kit.texts()
                                .get(
                                        "evidence.about",
                                        Math.max(1, file.size() / KILO),
                                        names.getOrDefault(file.attachedBy(), ""),
                                        LocalDate.ofInstant(
                                                        file.attachedAt(), kit.clock().getZone())
                                                .toString()));
        about.addClassName("fact-label");
        var line = new Div(picture(file), new Div(name, about, caption(file)));
        line.addClassName("evidence-file");
        if (writes) {
            line.add(remove(file));
        }
        return TestIds.mark(line, "evidence-" + file.id());
    }

    /** Pictures and PDF open where they lie; the rest is saved to disk. */
    private Component name(Attachment file) {
        if (!opens) {
            var hidden = new Span(file.name());
            hidden.setTitle(kit.texts().get("evidence.hidden"));
            return hidden;
        }
        if (FileAnswer.inline(file)) {
            var open = new Button(file.name(), _ -> new Preview(file, kit).open());
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            return TestIds.mark(open, "action-preview");
        }
        var save = new Anchor(FileAnswer.saved(file, kit.evidence()), file.name());
        save.setRouterIgnore(true);
        return TestIds.mark(save, "action-save-file");
    }

    private Component picture(Attachment file) {
        if (opens && file.mediaType().startsWith("image/")) {
            var picture = new Image(FileAnswer.glance(file, kit.evidence()), file.name());
            picture.getElement().setAttribute("loading", "lazy");
            picture.addClickListener(_ -> new Preview(file, kit).open());
            return picture;
        }
        return VaadinIcon.FILE_TEXT_O.create();
    }

    private Component caption(Attachment file) {
        if (!writes) {
            return new Span(file.caption());
        }
        var caption = new TextField();
        caption.setValue(file.caption());
        Limit.of(caption, Attachment.CAPTION_MAX_LENGTH);
        caption.setPlaceholder(kit.texts().get("evidence.caption-hint"));
        caption.setAriaLabel(kit.texts().get("evidence.caption-of", file.name()));
        caption.addValueChangeListener(
                event -> {
                    kit.evidence().describe(file.id(), event.getValue());
                    Notifications.success(kit.texts().get("ledger.saved"));
                });
        return caption;
    }

    private void describe(List<Attachment> silent, String caption) {
        silent.forEach(file -> kit.evidence().describe(file.id(), caption));
        Notifications.success(kit.texts().get("ledger.saved"));
        refresh();
    }

    private Component remove(Attachment file) {
        var remove =
                Buttons.sign(
                        VaadinIcon.TRASH,
                        kit.texts().get("evidence.remove", file.name()),
                        () -> remove(file.id()));
        return TestIds.mark(remove, "action-remove-evidence");
    }

    private void remove(long id) {
        kit.evidence().remove(id);
        refresh();
    }
}
