package fazhi.presentation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.presentation.showing.note.NoteData;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mends what was understood of a sentence (核对速记): who, until when, what, and to which problem. */
record NoteEditor(Stored<NoteData> note, NoteKit kit) {

    private static final int OFFERED = 200;

    /** What stands in the form (表单内容). */
    record Typed(
            String said,
            String matter,
            @Nullable Reference person,
            @Nullable Reference unit,
            @Nullable LocalDate dueOn,
            @Nullable Reference problem,
            @Nullable Reference measure) {}

    void open(SerializableConsumer<Stored<NoteData>> onSave) {
        var texts = kit.texts();
        var said = new TextField();
        said.setReadOnly(true);
        var matter = new TextField();
        Limit.of(matter, NoteData.MATTER_MAX_LENGTH);
        var form =
                new PlainForm<>("note", Typed.class, texts)
                        .field("said", said)
                        .required("matter", matter)
                        .field("person", choice("staff"))
                        .field("unit", choice("department"))
                        .field("dueOn", kit.days().make(""))
                        .field("problem", choice("problem"))
                        .field("measure", choice("measure"));
        new EditorDialog<>(
                        texts.get("note.mend"),
                        form,
                        note.with(shown()),
                        texts,
                        saved -> onSave.accept(saved.with(changed(saved.data()))))
                .open();
    }

    private ComboBox<Reference> choice(String source) {
        var choice = new ComboBox<Reference>();
        choice.setItems(kit.references().source(source).find("", OFFERED));
        choice.setItemLabelGenerator(Reference::label);
        choice.setClearButtonVisible(true);
        return choice;
    }

    private Typed shown() {
        var data = note.data();
        return new Typed(
                data.said(),
                data.matter(),
                named("staff", data.person()),
                named("department", data.unit()),
                data.dueOn(),
                named("problem", data.problem()),
                named("measure", data.measure()));
    }

    private @Nullable Reference named(String source, @Nullable Long id) {
        return id == null ? null : new Reference(id, kit.name(source, id));
    }

    private NoteData changed(Typed typed) {
        var before = note.data();
        return new NoteData(
                before.slide(),
                before.slideTitle(),
                before.said(),
                typed.matter().strip(),
                id(typed.person()),
                id(typed.unit()),
                before.personName(),
                typed.dueOn(),
                id(typed.problem()),
                id(typed.measure()),
                before.state(),
                before.task());
    }

    private static @Nullable Long id(@Nullable Reference chosen) {
        return chosen == null ? null : chosen.id();
    }
}
