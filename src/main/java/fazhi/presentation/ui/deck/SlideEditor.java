package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckSlide;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits a slide's title and the speaker's words (编辑幻灯片); a typed slide's lines too. */
final class SlideEditor {

    private final DeckLine line;

    private final Texts texts;

    /** What stands in the form (表单内容); no content where it is computed. */
    record Typed(String title, @Nullable String content, String notes) {}

    SlideEditor(DeckLine line, Texts texts) {
        this.line = line;
        this.texts = texts;
    }

    void open(SerializableConsumer<DeckSlide> onSave) {
        var place = line.place();
        var form = new PlainForm<>("deck-slide", Typed.class, texts);
        form.required("title", line(new TextField()));
        if (place.kind().typed()) {
            var content = area();
            content.setHelperText(texts.get("deck-slide.help." + place.kind().name()));
            form.field("content", content);
        }
        form.field("notes", area());
        new EditorDialog<>(
                        texts.get("slide.edit"),
                        form,
                        new Stored<>(0, 0, shown()),
                        texts,
                        saved -> onSave.accept(place(saved.data())))
                .about(place.key())
                .open();
    }

    private static TextField line(TextField field) {
        Limit.of(field, DeckSlide.TITLE_MAX_LENGTH);
        return field;
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(5);
        area.setMaxRows(9);
        Limit.of(area, DeckSlide.TEXT_MAX_LENGTH);
        area.addClassName("wide-field");
        return area;
    }

    private Typed shown() {
        return new Typed(line.slide().title(), line.place().content(), line.slide().notes());
    }

    /** What was left as computed stays computed. */
    private DeckSlide place(Typed typed) {
        var place = line.place();
        var computed = !place.kind().typed();
        if (typed.title().isBlank()) {
            throw Refusal.at("title", "deck.refused.title", DeckSlide.TITLE_MAX_LENGTH);
        }
        var sameTitle = typed.title().equals(line.slide().title());
        var sameNotes = typed.notes().equals(line.slide().notes());
        return new DeckSlide(
                place.key(),
                place.kind(),
                place.hidden(),
                computed && sameTitle ? place.title() : typed.title().strip(),
                computed ? place.content() : Objects.requireNonNullElse(typed.content(), ""),
                computed && sameNotes ? place.notes() : typed.notes().strip(),
                place.picture());
    }
}
