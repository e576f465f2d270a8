package fazhi.ui.ledger.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Refusal;
import fazhi.common.text.DateText;
import fazhi.ledger.format.Column;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types what a person had typed before into the fields of a form (恢复填写内容): words are read as a
 * table's cells are.
 */
record KeptTexts(LedgerKit kit) {

    /** Why the field cannot take it; what was typed is in the sentence then. */
    Optional<String> type(Column<?> column, Bound field, String text) {
        try {
            switch (field.component()) {
                case TextField written -> written.setValue(text);
                case TextArea written -> written.setValue(text);
                case DatePicker _ -> day(field, text);
                default -> field.set(read(column, text));
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.text(kit.texts()));
        }
    }

    private void day(Bound field, String text) {
        if (text.isBlank()) {
            field.set(null);
        } else {
            field.set(
                    DateText.parse(text, kit.period().today())
                            .orElseThrow(() -> new Refusal("day.unreadable", text)));
        }
    }

    private @Nullable Object read(Column<?> column, String text) {
        if (text.isBlank()) {
            return column.kind().several() ? Set.of() : null;
        }
        var marks = kit.texts().get("common.list-mark");
        return kit.parser().reading().parse(column, text.replace("\n", marks));
    }
}
