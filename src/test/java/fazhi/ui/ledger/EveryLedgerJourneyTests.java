package fazhi.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.SampleRows;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.ledger.form.LedgerForm;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * In every ledger a mistake is named at its field, mended, saved, and the record is found; in a
 * town of its own, because it keeps rows everywhere.
 */
class EveryLedgerJourneyTests extends ViewTest {

    /** No other test makes a sample of this number. */
    private static final int FRESH = 4711;

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerKit kit;

    @Autowired References references;

    @Autowired Words words;

    /** What the law office types; accounts are the administrators'. */
    private Stream<Ledger<?>> typed() {
        return ledgers.all().stream()
                .<Ledger<?>>map(each -> each)
                .filter(each -> kit.access().may(each.format().id(), Right.TYPE));
    }

    @TestFactory
    Stream<DynamicTest> mistakeMendedSavedAndFound() {
        return typed().map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(), () -> journey(ledger)));
    }

    private <D extends Record> void journey(Ledger<D> ledger) {
        var format = ledger.format();
        var record =
                new SampleRows(ledgers, references, words, kit.period().today())
                        .full(format, FRESH);
        open(format.route() + "?all=1");
        var before = rows();
        LocatorJ._click(marked(Button.class, "action-add"));
        type(incomplete(format, record));
        LocatorJ._click(marked(Button.class, "action-save"));
        assertThat(LocatorJ._find(EditorDialog.class)).as("still open").hasSize(1);
        assertThat(marked(Component.class, "field-" + format.id() + "." + left(format).key()))
                .isInstanceOfSatisfying(
                        HasValidation.class, field -> assertThat(field.isInvalid()).isTrue());
        type(record);
        save();
        assertThat(LocatorJ._find(EditorDialog.class)).as("saved").isEmpty();
        assertThat(rows()).isEqualTo(before + 1);
        marked(TextField.class, "ledger-search").setValue(word(ledger, record));
        assertThat(rows()).as("found").isBetween(1, before + 1);
    }

    @TestFactory
    Stream<DynamicTest> fiveClicksMakeOneRecord() {
        return typed().map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(), () -> fiveClicks(ledger)));
    }

    /** Also those clicks that were sent before the answer to the first came. */
    private void fiveClicks(Ledger<?> ledger) {
        open(ledger.format().route() + "?all=1");
        var before = rows();
        LocatorJ._click(marked(Button.class, "action-add"));
        type(sample(ledger, FRESH + 2));
        var save = marked(Button.class, "action-save");
        for (int click = 0; click < 5; click++) {
            ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        }
        LocatorJ._find(ConfirmDialog.class).forEach(ConfirmDialogKt::_fireConfirm);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @TestFactory
    Stream<DynamicTest> aSecondRecordLikeItIsAskedAboutInAWindowOfItsOwn() {
        return typed().filter(ledger -> !ledger.format().with(Trait.NATURAL).isEmpty())
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(), () -> secondEntry(ledger)));
    }

    private void secondEntry(Ledger<?> ledger) {
        enter(ledger, FRESH + 1);
        assertThat(LocatorJ._find(EditorDialog.class)).as("first").isEmpty();
        var record = sample(ledger, FRESH + 1);
        open(ledger.format().route() + "?all=1");
        LocatorJ._click(marked(Button.class, "action-add"));
        type(record);
        LocatorJ._click(marked(Button.class, "action-save"));
        assertThat(LocatorJ._find(ConfirmDialog.class)).as("asked").hasSize(1);
        var before = ledger.totals(LedgerQuery.of()).rows();
        ConfirmDialogKt._fireConfirm(LocatorJ._find(ConfirmDialog.class).getFirst());
        assertThat(LocatorJ._find(EditorDialog.class)).as("meant").isEmpty();
        assertThat(ledger.totals(LedgerQuery.of()).rows()).isEqualTo(before + 1);
    }

    @Test
    void whereOneLeavesTheNumberOpenTheOtherIsAskedAboutToo() {
        var cases = (Ledger<Record>) (Ledger<?>) ledgers.get("penalty");
        var number = cases.format().column("caseNumber");
        var numbered = sample(cases, FRESH + 3);
        var without = cases.format().with(numbered, number, null);
        var other = cases.format().with(numbered, number, "ZW-4711");
        cases.add(without);
        assertThat(asks(cases, numbered)).isTrue();
        assertThat(asks(cases, without)).isTrue();
        cases.add(numbered);
        assertThat(asks(cases, other)).as("the open one may be it").isTrue();
    }

    private <D extends Record> boolean asks(Ledger<D> ledger, D record) {
        open(ledger.format().route() + "?all=1");
        LocatorJ._click(marked(Button.class, "action-add"));
        type(record);
        LocatorJ._click(marked(Button.class, "action-save"));
        var asked = !LocatorJ._find(ConfirmDialog.class).isEmpty();
        LocatorJ._find(ConfirmDialog.class).forEach(ConfirmDialog::close);
        LocatorJ._find(EditorDialog.class).forEach(EditorDialog::close);
        return asked;
    }

    private <D extends Record> D sample(Ledger<D> ledger, int number) {
        return new SampleRows(ledgers, references, words, kit.period().today())
                .full(ledger.format(), number);
    }

    private <D extends Record> void enter(Ledger<D> ledger, int number) {
        open(ledger.format().route() + "?all=1");
        LocatorJ._click(marked(Button.class, "action-add"));
        type(
                new SampleRows(ledgers, references, words, kit.period().today())
                        .full(ledger.format(), number));
        save();
    }

    /** Where the samples of a ledger are alike one is asked; they are meant. */
    private static void save() {
        LocatorJ._click(marked(Button.class, "action-save"));
        LocatorJ._find(ConfirmDialog.class).forEach(ConfirmDialogKt::_fireConfirm);
    }

    private static int rows() {
        return GridKt._size(LocatorJ._get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> void type(D record) {
        LocatorJ._get(LedgerForm.class).read(record);
    }

    private static <D extends Record> Column<D> left(LedgerFormat<D> format) {
        return format.with(Trait.REQUIRED).getFirst();
    }

    private static <D extends Record> D incomplete(LedgerFormat<D> format, D record) {
        var values = new HashMap<String, Object>();
        format.columns().forEach(column -> values.put(column.key(), column.value(record)));
        values.remove(left(format).key());
        return format.make(values);
    }

    /** What a person would look for: a text of the record, else its title. */
    private static <D extends Record> String word(Ledger<D> ledger, D record) {
        return ledger.format().with(Trait.SEARCH).stream()
                .filter(column -> column.kind().written() && !column.blank(record))
                .map(column -> String.valueOf(column.value(record)))
                .findFirst()
                .orElseGet(() -> ledger.title(record));
    }
}
