package fazhi.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.SampleRows;
import fazhi.ui.ledger.form.LedgerForm;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds of every ledger on screen. */
class EveryLedgerViewTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerKit kit;

    @Autowired References references;

    @Autowired Words words;

    private interface Check {

        <D extends Record> void of(Ledger<D> ledger);
    }

    private Stream<DynamicTest> each(Check check) {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(), () -> check.of(ledger)));
    }

    @TestFactory
    Stream<DynamicTest> formsWriteWhatTheyRead() {
        return each(this::roundTrip);
    }

    private <D extends Record> void roundTrip(Ledger<D> ledger) {
        var record =
                new SampleRows(ledgers, references, words, kit.period().today())
                        .full(ledger.format(), 1);
        var form = new LedgerForm<>(ledger.format(), kit);
        form.read(record);
        assertThat(form.dirty()).isFalse();
        assertThat(form.write()).contains(record);
    }

    @TestFactory
    Stream<DynamicTest> formsNameWhatIsMissing() {
        return each(this::missing);
    }

    private <D extends Record> void missing(Ledger<D> ledger) {
        var form = new LedgerForm<>(ledger.format(), kit);
        form.read(ledger.format().make(java.util.Map.of()));
        assertThat(form.write()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> listsShowTheRows() {
        return each(this::list);
    }

    private <D extends Record> void list(Ledger<D> ledger) {
        asReader(ledger);
        open(ledger.format().route() + "?all=1");
        var grid = LocatorJ._get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo((int) ledger.totals(LedgerQuery.ALL).rows());
        assertThat(LocatorJ._get(H2.class).getText())
                .isEqualTo(kit.texts().get(ledger.format().titleKey()));
    }

    /** The law office sees every ledger but that of accounts. */
    private void asReader(Ledger<?> ledger) {
        if (!kit.access().may(ledger.format().id(), Right.SEE)) {
            signIn("xitong");
        }
    }

    @TestFactory
    Stream<DynamicTest> recordsHaveAPage() {
        return each(this::page);
    }

    private <D extends Record> void page(Ledger<D> ledger) {
        asReader(ledger);
        for (var row : ledger.list(LedgerQuery.ALL, 0, 1)) {
            open(ledger.format().route() + "/" + row.id());
            assertThat(LocatorJ._get(H2.class).getText()).isEqualTo(ledger.title(row.data()));
        }
    }
}
