package fazhi.ui.ledger.form;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.common.Refusal;
import fazhi.common.text.DateText;
import fazhi.common.text.VisibleText;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.batch.Oddity;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.NumberField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is typed or pasted into a field, of every column of every ledger, in odd ways: it is what a
 * person reads, or it stays there red with a sentence; it never breaks the form.
 */
class FormOdditiesTests extends ViewTest {

    private static final int TIMES = 12;

    private static final List<String> NOTHING =
            List.of("\u200B", "\uFEFF \u00A0", "无", "/", "-", "—", "略");

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerAccess access;

    @Autowired CellParser cells;

    @TestFactory
    Stream<DynamicTest> everyFieldReadsOrRefuses() {
        return ledgers.all().stream()
                .map(ledger -> DynamicTest.dynamicTest(ledger.format().id(), () -> every(ledger)));
    }

    private void every(Ledger<?> ledger) {
        form(ledger);
        for (var column : ledger.format().columns()) {
            if (column.is(Trait.ACT) || column.is(Trait.MARK)) {
                continue;
            }
            var random = new Random((ledger.format().id() + column.key()).hashCode());
            for (int i = 0; i < TIMES; i++) {
                type(ledger, column, random);
            }
            if (column.kind().numeric()) {
                NOTHING.forEach(
                        odd -> number(field(NumberField.class, ledger, column), column, odd, odd));
            }
        }
    }

    private void type(Ledger<?> ledger, Column<?> column, Random random) {
        var writings = Oddity.writings(cells.reading(), column);
        if (writings.isEmpty()) {
            return;
        }
        var plain = writings.get(random.nextInt(writings.size()));
        var odd = Oddity.odd(plain, random);
        switch (column.kind()) {
            case MONEY, COUNT, DECIMAL ->
                    number(field(NumberField.class, ledger, column), column, plain, odd);
            case TEXT -> text(ledger, column, plain, odd);
            case LONG_TEXT -> longText(ledger, column, plain, odd);
            case DATE -> day(field(DatePicker.class, ledger, column), plain, odd);
            case WORD, YES_NO, CHOICE, CHOICES, REFERENCE, REFERENCES -> {}
        }
    }

    private void number(NumberField<?> field, Column<?> column, String plain, String odd) {
        field.setValue(odd);
        if (VisibleText.line(odd).isEmpty()) {
            assertThat(field.getValue()).as("nothing is seen").isEmpty();
            return;
        }
        var wanted = read(column, plain);
        if (field.problem().isPresent()) {
            assertThat(field.isInvalid()).as(odd).isTrue();
            assertThat(field.getErrorMessage()).as(odd).isNotBlank();
            assertThat(field.getValue()).as("stays").isEqualTo(odd);
        } else {
            assertThat(Optional.ofNullable(field.number()))
                    .as("%s %s", column.key(), odd)
                    .isEqualTo(wanted);
        }
    }

    private Optional<?> read(Column<?> column, String plain) {
        try {
            return Optional.ofNullable(cells.reading().parse(column, plain));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /** The browser hands on what it cannot read itself. */
    private static void day(DatePicker field, String plain, String odd) {
        field.setValue(null);
        field.getElement().setProperty("_inputElementValue", odd);
        _fireDomEvent(field, "unparsable-change", JsonNodeFactory.instance.objectNode());
        var day = DateText.parse(plain, LocalDate.of(2023, 3, 1));
        if (field.getValue() == null) {
            assertThat(field.isInvalid()).as(odd).isTrue();
            assertThat(field.getErrorMessage()).as(odd).isNotBlank();
        } else {
            assertThat(day).as(odd).contains(field.getValue());
        }
    }

    /** Each line as it is seen. */
    private void longText(Ledger<?> ledger, Column<?> column, String plain, String odd) {
        var field = field(TextArea.class, ledger, column);
        field.setValue(odd);
        assertThat(field.isInvalid()).as(odd).isFalse();
        assertThat(read(column, field.getValue())).as(odd).isEqualTo(read(column, plain));
    }

    /** A form hands on what stands in it; the ledger keeps what a person sees of it. */
    private void text(Ledger<?> ledger, Column<?> column, String plain, String odd) {
        var field = field(TextField.class, ledger, column);
        field.setValue(plain);
        var wrong = field.isInvalid();
        field.setValue(odd);
        assertThat(field.isInvalid()).as(odd).isEqualTo(wrong);
        assertThat(read(column, odd)).as(odd).isEqualTo(read(column, plain));
    }

    private static <C extends Component> C field(
            Class<C> type, Ledger<?> ledger, Column<?> column) {
        return marked(type, "field-" + ledger.format().id() + "." + column.key());
    }

    private void form(Ledger<?> ledger) {
        for (var login : List.of("xitong", "fazhiban")) {
            if (!access.may(ledger.format().id(), Right.TYPE)) {
                signIn(login);
            }
        }
        LocatorJ._find(EditorDialog.class).forEach(EditorDialog::close);
        open(ledger.format().route());
        LocatorJ._click(marked(Button.class, "action-add"));
    }
}
