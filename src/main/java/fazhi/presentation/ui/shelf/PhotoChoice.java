package fazhi.presentation.ui.shelf;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.evidence.Attachment;
import fazhi.presentation.record.SlidePhotos;
import fazhi.presentation.ui.slide.PhotoWall;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.PlainForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks which photos a slide shows (选择照片), each with a small picture. */
record PhotoChoice(PhotoWall wall, Texts texts) {

    /** What is chosen of one record (所选照片). */
    record Scene(Set<Attachment> photos) {}

    /** What is chosen of a problem (整改前后照片). */
    record Pair(@Nullable Attachment before, @Nullable Attachment after) {}

    /** Any of these, no more than can be shown on one slide. */
    void some(List<Attachment> all, SerializableConsumer<List<Long>> onChosen) {
        var photos = new CheckboxGroup<Attachment>();
        photos.setItems(all);
        photos.setRenderer(picture());
        photos.addClassName("photo-choice");
        var form = new PlainForm<>("slide-choice", Scene.class, texts);
        form.required("photos", photos);
        open(
                "add-photos",
                form,
                new Scene(new LinkedHashSet<>(all.stream().limit(SlidePhotos.MOST).toList())),
                chosen -> {
                    if (chosen.photos().size() > SlidePhotos.MOST) {
                        throw Refusal.at("photos", "deck.refused.photos", SlidePhotos.MOST);
                    }
                    onChosen.accept(
                            all.stream()
                                    .filter(chosen.photos()::contains)
                                    .map(Attachment::id)
                                    .toList());
                });
    }

    /** One from before, one from after. */
    void pair(List<Attachment> all, SerializableConsumer<List<Long>> onChosen) {
        var form = new PlainForm<>("slide-choice", Pair.class, texts);
        form.required("before", one(all)).required("after", one(all));
        open(
                "add-before_after",
                form,
                new Pair(all.getFirst(), all.getLast()),
                chosen -> {
                    var before = chosen.before();
                    var after = chosen.after();
                    if (before == null || after == null || before.equals(after)) {
                        throw Refusal.at("after", "deck.refused.pair");
                    }
                    onChosen.accept(List.of(before.id(), after.id()));
                });
    }

    private <T extends Record> void open(
            String title, PlainForm<T> form, T state, SerializableConsumer<T> onSave) {
        new EditorDialog<>(
                        texts.get("deck." + title),
                        form,
                        new Stored<>(0, 0, state),
                        texts,
                        saved -> onSave.accept(saved.data()))
                .saying(texts.get("deck.add"))
                .open();
    }

    private RadioButtonGroup<Attachment> one(List<Attachment> all) {
        var one = new RadioButtonGroup<Attachment>();
        one.setItems(all);
        one.setRenderer(picture());
        one.addClassName("photo-choice");
        return one;
    }

    private ComponentRenderer<Component, Attachment> picture() {
        return new ComponentRenderer<>(
                file -> {
                    var name = file.caption().isBlank() ? file.name() : file.caption();
                    var photo = new Block.Photo(file.id(), file.sha256(), name);
                    var item = new Div(wall.picture(photo), new Span(name));
                    item.addClassName("photo-item");
                    return item;
                });
    }
}
