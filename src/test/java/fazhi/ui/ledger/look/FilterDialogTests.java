package fazhi.ui.ledger.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import fazhi.ViewTest;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ui.form.NumberField;
import fazhi.ui.ledger.form.LedgerKit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked for in the window is what the list is asked for. */
class FilterDialogTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerKit kit;

    private final List<List<Condition>> asked = new ArrayList<>();

    private void open(List<Condition> present) {
        new FilterDialog(ledgers.get("penalty").format(), kit, present, asked::add).open();
    }

    private static void show() {
        LocatorJ._click(marked(Button.class, "action-filter-apply"));
    }

    @Test
    void nothingTypedAsksForEverything() {
        open(List.of());
        show();
        assertThat(asked).containsExactly(List.of());
    }

    @Test
    void whatHoldsStandsInTheFieldsAndStays() {
        var held =
                List.<Condition>of(
                        new Condition.Between("filedOn", "2022-03-01", ""),
                        new Condition.OneOf("cause", List.of("MINING")));
        open(held);
        show();
        assertThat(asked.getFirst()).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void eachKindOfColumnAsksInItsOwnWay() {
        open(List.of());
        days("立案日期", LocalDate.of(2022, 5, 1));
        causes().setValue(Set.of("MINING", "LOGGING"));
        show();
        assertThat(asked.getFirst())
                .contains(
                        new Condition.Between("filedOn", "2022-05-01", ""),
                        new Condition.OneOf("cause", List.of("LOGGING", "MINING")));
    }

    /** A number nobody can read stays in its field; the list is not asked without it. */
    @Test
    void whatIsNoNumberKeepsTheWindowOpen() {
        open(List.of());
        LocatorJ._find(NumberField.class).getFirst().setValue("五六七八九十元");
        show();
        assertThat(asked).isEmpty();
        LocatorJ._find(NumberField.class).getFirst().setValue("1,000元");
        show();
        assertThat(asked.getFirst())
                .singleElement()
                .isInstanceOfSatisfying(
                        Condition.Between.class,
                        each -> assertThat(each.from()).startsWith("1000"));
    }

    @Test
    void clearedAsksForEverythingAgain() {
        open(List.of(new Condition.OneOf("cause", List.of("MINING"))));
        LocatorJ._get(
                        Button.class,
                        search ->
                                search.withText(
                                        UI.getCurrent().getTranslation("ledger.filter-clear")))
                .click();
        assertThat(asked).containsExactly(List.of());
    }

    private static void days(String label, LocalDate from) {
        LocatorJ._find(DatePicker.class).stream()
                .filter(each -> each.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow()
                .setValue(from);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> causes() {
        return marked(MultiSelectComboBox.class, "filter-penalty.cause");
    }
}
