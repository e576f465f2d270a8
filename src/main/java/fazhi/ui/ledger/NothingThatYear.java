package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Period;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.look.LedgerState;

/** Says whether an empty year counts as zero (本年无), and lets a person say so with one click. */
final class NothingThatYear extends Composite<Div> {

    NothingThatYear(
            LedgerFormat<?> format, LedgerState state, DeskKit desk, SerializableRunnable changed) {
        var whole =
                !format.date().isEmpty()
                        && state.period().part() == Period.Part.YEAR
                        && state.conditions().isEmpty()
                        && state.search().isBlank()
                        && !state.whole();
        setVisible(whole);
        if (whole) {
            show(format.id(), state.period().year(), desk, changed);
        }
    }

    private void show(String ledger, int year, DeskKit desk, SerializableRunnable changed) {
        var years = desk.years();
        var said = years.said(ledger, year);
        var stands = desk.stands(ledger);
        var key = said ? "empty-year.said" : "empty-year.not-said";
        var act =
                new Button(
                        getTranslation(
                                said
                                        ? "empty-year.take-back"
                                        : stands ? "empty-year.say-new" : "empty-year.say",
                                text(year)));
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        act.addClickListener(
                _ -> {
                    if (said) {
                        years.takeBack(ledger, year);
                    } else {
                        years.say(ledger, year);
                    }
                    changed.run();
                });
        TestIds.mark(act, "action-nothing");
        getContent().addClassName("nothing-that-year");
        getContent()
                .add(new Paragraph(getTranslation(stands ? key + "-new" : key, text(year))), act);
    }

    private static String text(int year) {
        return String.valueOf(year);
    }
}
