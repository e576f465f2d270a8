package fazhi.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others point at is removed only knowingly; several rows only those shown as chosen. */
class RemovalTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired References references;

    private <D extends Record> long operation(String name) {
        @SuppressWarnings("unchecked")
        var ledger = (Ledger<D>) ledgers.get("operation");
        return ledger.add(
                ledger.format()
                        .make(
                                Map.of(
                                        "name",
                                        name,
                                        "startedOn",
                                        java.time.LocalDate.of(2022, 3, 1))));
    }

    private <D extends Record> long caseOf(long operation) {
        @SuppressWarnings("unchecked")
        var ledger = (Ledger<D>) ledgers.get("penalty");
        return ledger.add(
                ledger.format()
                        .make(
                                Map.of(
                                        "cause",
                                        "MINING",
                                        "party",
                                        "Quarry " + operation,
                                        "filedOn",
                                        java.time.LocalDate.of(2022, 4, 1),
                                        "operation",
                                        operation)));
    }

    @Test
    void whoPointsAtARecordIsSaidWithALinkBeforeItGoes() {
        long id = operation("Bridge watch");
        caseOf(id);
        open("ledger/operation/" + id);
        LocatorJ._click(marked(Button.class, "action-remove"));
        var asked = marked(Div.class, "removal-pointing");
        assertThat(LocatorJ._find(asked, Anchor.class))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.getHref()).startsWith("ledger/penalty?operation=" + id);
                            assertThat(link.getText()).contains("1");
                        });
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        assertThat(references.source("operation").labels(Set.of(id)).get(id))
                .isEqualTo("Bridge watch（已删除）");
    }

    @Test
    void whatLiesInTheBinIsNamedAndNotLinked() {
        long id = operation("Sand watch");
        long pointing = caseOf(id);
        ledgers.get("operation").remove(id);
        open("ledger/penalty/" + pointing);
        var fact = marked(Div.class, "fact-penalty.operation");
        assertThat(LocatorJ._find(fact, Anchor.class)).isEmpty();
        assertThat(LocatorJ._find(fact, Span.class))
                .extracting(Span::getText)
                .contains("Sand watch（已删除）");
    }

    @Test
    void oneRecordNobodyPointsAtGoesAtOnce() {
        long id = operation("Lonely watch");
        open("ledger/operation/" + id);
        LocatorJ._click(marked(Button.class, "action-remove"));
        assertThat(LocatorJ._find(ConfirmDialog.class)).isEmpty();
        assertThat(marked(Button.class, "action-undo").isVisible()).isTrue();
    }

    @Test
    void severalAreAskedAboutWithTheirNumberAndOnlyTheyGo() {
        operation("Twin watch one");
        operation("Twin watch two");
        operation("Third watch");
        open("ledger/operation?all=1&q=Twin");
        LocatorJ._click(marked(Button.class, "action-bulk"));
        LocatorJ._click(marked(Button.class, "action-bulk-all"));
        LocatorJ._click(marked(Button.class, "action-bulk-remove"));
        assertThat(found("Twin watch")).as("nothing before the answer").isEqualTo(2);
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        assertThat(found("Twin watch")).isZero();
        assertThat(found("Third watch")).isEqualTo(1);
    }

    @Test
    void anotherSearchLetsTheChoiceGoAndSaysSo() {
        operation("Apple watch");
        operation("Pear watch");
        open("ledger/operation?all=1&q=Apple");
        LocatorJ._click(marked(Button.class, "action-bulk"));
        LocatorJ._click(marked(Button.class, "action-bulk-all"));
        assertThat(marked(Button.class, "action-bulk-remove").isEnabled()).isTrue();
        marked(TextField.class, "ledger-search").setValue("Pear");
        open("ledger/operation?all=1&q=Pear");
        assertThat(GridKt._size(LocatorJ._get(Grid.class))).isEqualTo(1);
        assertThat(marked(Button.class, "action-bulk-remove").isEnabled()).isFalse();
    }

    private long found(String name) {
        return ledgers.get("operation")
                .totals(
                        new LedgerQuery(
                                "", List.of(new Condition.Contains("name", name)), List.of()))
                .rows();
    }
}
