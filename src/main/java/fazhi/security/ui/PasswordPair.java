package fazhi.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import fazhi.common.Texts;
import fazhi.security.password.PasswordRules;
import fazhi.ui.Spoken;

/** A new password, typed twice. */
final class PasswordPair {

    private final PasswordField first;

    private final PasswordField again;

    private final String differs;

    PasswordPair(Texts texts) {
        first = Spoken.password(new PasswordField(texts.get("password.new")));
        again = Spoken.password(new PasswordField(texts.get("password.again")));
        differs = texts.get("password.differs");
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    /** Tells the rules before the first try. */
    PasswordPair explained(PasswordRules rules, Texts texts) {
        first.setHelperText(
                rules.kinds() > 1
                        ? texts.get(
                                "password.rules-kinds",
                                rules.minimum(),
                                PasswordRules.MAX_LENGTH,
                                rules.kinds())
                        : texts.get("password.rules", rules.minimum(), PasswordRules.MAX_LENGTH));
        return this;
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
