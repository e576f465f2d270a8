package fazhi.ui.ledger.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.common.Texts;
import java.util.List;

/**
 * Words typed into a choice (输入选项): Enter and Tab take the one item that holds them; where there is
 * none or more than one, the words stay and the field says so.
 */
record TypedChoice<T>(ComboBox<T> field, Texts texts) {

    /**
     * @param found the items that hold some words, two of them at least where there are several
     */
    void among(SerializableFunction<String, List<T>> found) {
        field.addCustomValueSetListener(event -> take(event.getDetail().strip(), found));
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
            return;
        }
        var items = found.apply(words);
        if (items.size() == 1) {
            field.setValue(items.getFirst());
        } else {
            field.clear();
            say(texts.get(items.isEmpty() ? "ledger.none-such" : "ledger.several-such", words));
        }
    }

    private void say(String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
