package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** What is wrong is said at the field itself (字段提示). */
final class FieldMarks {

    private FieldMarks() {}

    static boolean wrong(Component component) {
        return component instanceof HasValidationProperties field && field.isInvalid();
    }

    /** No words: nothing is wrong. */
    static void say(Component component, String words) {
        if (component instanceof HasValidationProperties field) {
            field.setInvalid(!words.isEmpty());
            field.setErrorMessage(words);
        }
    }

    static void focus(Component component) {
        if (component instanceof Focusable<?> field) {
            field.focus();
        }
    }
}
