package fazhi.ui.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.NumberField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What people paste into numbers and texts, in every ledger: read as meant, or kept red. */
class TypedNumbersTests extends ViewTest {

    private static final Map<String, String> AMOUNTS =
            Map.of(
                    "587,377.00",
                    "587377.00",
                    "5.87万",
                    "58700.00",
                    "1000元",
                    "1000.00",
                    "３．５万",
                    "35000.00",
                    "９９",
                    "99.00");

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerAccess access;

    @TestFactory
    Stream<DynamicTest> amountsAreReadAsWritten() {
        return each(
                ColumnKind.MONEY,
                field ->
                        AMOUNTS.forEach(
                                (typed, read) -> {
                                    field.setValue(typed);
                                    assertThat(field.isInvalid()).as(typed).isFalse();
                                    assertThat(field.getValue()).isEqualTo(read);
                                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoAmountStaysRedWithItsSentence() {
        return each(
                ColumnKind.MONEY,
                field -> {
                    refused(field, "三四千左右吧");
                    refused(field, "12..5");
                    refused(field, "99999999999999999");
                });
    }

    @TestFactory
    Stream<DynamicTest> aPartOfOneIsNoCount() {
        return each(
                ColumnKind.COUNT,
                field -> {
                    refused(field, "1.5");
                    refused(field, "abc");
                    refused(field, "-3");
                });
    }

    private static void refused(NumberField<?> field, String typed) {
        field.setValue(typed);
        assertThat(field.isInvalid()).as(typed).isTrue();
        assertThat(field.getErrorMessage()).as(typed).isNotBlank();
        assertThat(field.getValue()).as("stays").contains(typed);
        LocatorJ._click(marked(Button.class, "action-save"));
        assertThat(LocatorJ._find(EditorDialog.class)).as("still open").hasSize(1);
        assertThat(field.getErrorMessage()).as("after saving").isNotBlank();
    }

    @Test
    void aTextThatIsTooLongIsToldAndNotCut() {
        open("ledger/penalty");
        LocatorJ._click(marked(Button.class, "action-add"));
        var party = marked(TextField.class, "field-penalty.party");
        var limit = ledgers.get("penalty").format().column("party").limit();
        assertThat(party.getMaxLength()).as("the browser cuts nothing").isZero();
        party.setValue("甲".repeat(limit + 1));
        assertThat(party.isInvalid()).isTrue();
        assertThat(party.getErrorMessage()).contains(String.valueOf(limit));
        assertThat(party.getValue()).hasSize(limit + 1);
    }

    @TestFactory
    Stream<DynamicTest> noFormCutsAText() {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> {
                                            form(ledger);
                                            LocatorJ._find(TextArea.class)
                                                    .forEach(
                                                            field ->
                                                                    assertThat(field.getMaxLength())
                                                                            .isZero());
                                        }));
    }

    private Stream<DynamicTest> each(
            ColumnKind kind, java.util.function.Consumer<NumberField<?>> test) {
        return ledgers.all().stream()
                .filter(ledger -> columns(ledger, kind).findAny().isPresent())
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> {
                                            form(ledger);
                                            columns(ledger, kind)
                                                    .forEach(
                                                            column ->
                                                                    test.accept(
                                                                            field(ledger, column)));
                                        }));
    }

    private void form(Ledger<?> ledger) {
        signInWhoTypes(ledger.format().id());
        LocatorJ._find(EditorDialog.class).forEach(EditorDialog::close);
        open(ledger.format().route());
        LocatorJ._click(marked(Button.class, "action-add"));
    }

    /** Accounts are typed by those who look after the portal, everything else by the law office. */
    private void signInWhoTypes(String ledger) {
        for (var login : List.of("xitong", "fazhiban")) {
            if (!access.may(ledger, Right.TYPE)) {
                signIn(login);
            }
        }
    }

    private static Stream<? extends Column<?>> columns(Ledger<?> ledger, ColumnKind kind) {
        return ledger.format().columns().stream()
                .filter(column -> column.kind() == kind)
                .filter(column -> !column.is(fazhi.ledger.format.Trait.ACT));
    }

    private static NumberField<?> field(Ledger<?> ledger, Column<?> column) {
        return marked(NumberField.class, "field-" + ledger.format().id() + "." + column.key());
    }
}
