package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Texts;
import fazhi.ui.TestIds;

/** Asks, folded, for whom a record is typed in (代录). */
final class InPlaceField extends Composite<Details> {

    private static final int LONGEST = 60;

    private final TextField person = new TextField();

    InPlaceField(Texts texts) {
        person.setLabel(texts.get("ledger.in-place-of"));
        person.setHelperText(texts.get("ledger.in-place-of.help"));
        person.setMaxLength(LONGEST);
        person.setWidth("22em");
        TestIds.mark(person, "in-place-of");
        getContent().setSummaryText(texts.get("ledger.in-place-of.title"));
        getContent().add(person);
        getContent().addClassName("in-place-of");
    }

    /** As typed, or blank. */
    String person() {
        return person.getValue();
    }

    boolean waiting() {
        return !person().isBlank();
    }
}
