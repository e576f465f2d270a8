package fazhi.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import fazhi.common.Texts;

/** A new password, typed twice. */
final class PasswordPair {

    private final PasswordField first;

    private final PasswordField again;

    private final String differs;

    PasswordPair(Texts texts) {
        first = new PasswordField(texts.get("password.new"));
        again = new PasswordField(texts.get("password.again"));
        differs = texts.get("password.differs");
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    PasswordField first() {
        return first;
    }

    PasswordField again() {
        return again;
    }

    String value() {
        return first.getValue();
    }

    boolean same() {
        var same = first.getValue().equals(again.getValue());
        again.setErrorMessage(differs);
        again.setInvalid(!same);
        return same;
    }
}
