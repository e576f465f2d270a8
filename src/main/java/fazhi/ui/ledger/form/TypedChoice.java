package fazhi.ui.ledger.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import java.util.List;
import java.util.Optional;

/**
 * Words typed into a choice (输入选项): Enter and Tab take the one item that holds them; where there is
 * none or more than one, the words stay and the field says so.
 */
final class TypedChoice<T> {

    private final ComboBox<T> field;

    private final Texts texts;

    /** What was typed and means no item, or several. */
    private String problem = "";

    TypedChoice(ComboBox<T> field, Texts texts) {
        this.field = field;
        this.texts = texts;
    }

    Optional<String> problem() {
        return Optional.of(problem).filter(words -> !words.isEmpty());
    }

    /**
     * @param found the items that hold some words, two of them at least where there are several
     */
    void among(SerializableFunction<String, List<T>> found) {
        field.addCustomValueSetListener(event -> take(VisibleText.line(event.getDetail()), found));
        field.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        say("");
                    }
                });
    }

    private void take(String words, SerializableFunction<String, List<T>> found) {
        if (words.isEmpty()) {
            field.clear();
            say("");
            return;
        }
        var items = found.apply(words);
        if (items.size() == 1) {
            field.setValue(items.getFirst());
            say("");
        } else {
            field.clear();
            say(texts.get(items.isEmpty() ? "ledger.none-such" : "ledger.several-such", words));
        }
    }

    private void say(String words) {
        problem = words;
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
