package fazhi.presentation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.presentation.showing.MinutesData;
import fazhi.presentation.showing.ShowingData;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;

/** Edits what only the people in the room know (填写会议要素). */
record MinutesEditor(Stored<ShowingData> showing, Texts texts) {

    void open(SerializableConsumer<Stored<MinutesData>> onSave) {
        var form =
                new PlainForm<>("minutes", MinutesData.class, texts)
                        .field("place", line())
                        .field("host", line())
                        .field("attending", names())
                        .field("listening", names())
                        .field("absent", names())
                        .field("recorder", line());
        new EditorDialog<>(
                        texts.get("minutes.edit"),
                        form,
                        showing.with(showing.data().minutes()),
                        texts,
                        onSave)
                .open();
    }

    private static TextField line() {
        var field = new TextField();
        Limit.of(field, MinutesData.LINE_MAX_LENGTH);
        return field;
    }

    private static TextArea names() {
        var field = new TextArea();
        Limit.of(field, MinutesData.NAMES_MAX_LENGTH);
        field.setMinRows(2);
        return field;
    }
}
