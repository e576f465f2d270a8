package fazhi.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.view.ViewService;
import fazhi.ui.DropMenu;
import fazhi.ui.ledger.grid.GridLine;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.OwnLook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does with a list: views, columns, several rows at once, the row beside it. */
class LedgerListTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired ViewService views;

    @AfterEach
    void forget() {
        views.of("penalty").views().forEach(view -> views.remove(view.id()));
        views.arrange("penalty", "");
    }

    @SuppressWarnings("unchecked")
    private static Grid<GridLine> grid() {
        return LocatorJ._get(Grid.class);
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void emptyListNamesTheYearsThatHaveRows() {
        open("ledger/inspection?period=2019");
        marked(Button.class, "action-year-2022").click();
        assertThat(address()).contains("period=2022");
        assertThat(GridKt._size(grid())).isPositive();
    }

    /** Below the list, where no edge cuts them. */
    @Test
    void sumsAreToldInWords() {
        open("ledger/penalty?period=2022");
        assertThat(marked(Div.class, "ledger-sums").getElement().getTextRecursively())
                .contains("77,700.00", "249,414.00");
        open("ledger/penalty?period=2019");
        assertThat(shown(Div.class, "ledger-sums")).isFalse();
        open("ledger/meeting?period=2022");
        assertThat(shown(Div.class, "ledger-sums")).isFalse();
    }

    @Test
    void chosenPeriodHoldsWhereAnAddressNamesNone() {
        open("ledger/inspection?period=2019");
        open("ledger/penalty");
        assertThat(GridKt._size(grid())).isZero();
        open("ledger/penalty?period=2022");
    }

    @Test
    void whatIsSearchedForIsSearchedForInTheChosenYear() {
        open("ledger/penalty?period=2022&q=\u91c7\u77ff");
        assertThat(GridKt._size(grid())).isPositive();
        open("ledger/penalty?period=2019&q=\u91c7\u77ff");
        assertThat(GridKt._size(grid())).isZero();
        LocatorJ._click(marked(Button.class, "action-show-all"));
        assertThat(address()).contains("all=1").contains("q=");
        assertThat(GridKt._size(grid())).isPositive();
        open("ledger/penalty?period=2022");
    }

    /** Twenty-three villages took part: the numbers beside them stay on the screen. */
    @Test
    void manyVillagesPushNoNumberOffTheScreen() {
        open("ledger/training?period=2022");
        var villages = grid().getColumnByKey("villages");
        assertThat(villages.isAutoWidth()).isFalse();
        assertThat(villages.getWidth()).isEqualTo("15em");
        assertThat(grid().getColumnByKey("title").isAutoWidth()).isTrue();
    }

    /** A due day lies ahead, and is nobody's to guess. */
    @Test
    void aNewRecordBeginsWithToday() {
        open("ledger/activity?period=2022");
        LocatorJ._click(marked(Button.class, "action-add"));
        assertThat(marked(DatePicker.class, "field-activity.heldOn").getValue())
                .isEqualTo(LocalDate.of(2023, 3, 1));
        open("ledger/study-plan?period=2022");
        LocatorJ._click(marked(Button.class, "action-add"));
        assertThat(marked(DatePicker.class, "field-study-plan.plannedOn").getValue()).isNull();
    }

    @Test
    void yearIsSaidToHoldNothingAndTheWordTakenBack() {
        open("ledger/inspection?period=2019");
        marked(Button.class, "action-nothing").click();
        assertThat(marked(Button.class, "action-nothing").getText()).doesNotContain("2019");
        marked(Button.class, "action-nothing").click();
        assertThat(marked(Button.class, "action-nothing").getText()).contains("2019");
    }

    /** The demo counts 2022 up to 2022-12-02. */
    @Test
    void aLedgerSaysWhereFiguresEnd() {
        open("ledger/inspection?period=2022");
        assertThat(LocatorJ._find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("2022-12-02"));
        open("ledger/inspection?period=2021");
        assertThat(LocatorJ._find(Span.class))
                .extracting(Span::getText)
                .noneMatch(text -> text.contains("统计至"));
    }

    @Test
    void theFirstViewOpensWithTheLedgerAndCanBeLeft() {
        views.save("penalty", "mining", "cause=MINING&cols=cause%3A180%2Cparty&all=1");
        views.openWith("penalty", "mining");

        open("ledger/penalty?period=2022");
        assertThat(address()).contains("cause=MINING").contains("view=");
        assertThat(grid().getColumns())
                .extracting(Grid.Column::getKey)
                .containsExactly("cause", "badge-clock", "badge-evidence", "party");
        assertThat(grid().getColumnByKey("cause").getWidth()).isEqualTo("180px");

        open("ledger/penalty?period=2022&view=none");
        assertThat(address()).doesNotContain("cause");
    }

    @Test
    void whatIsShownIsSavedAndOpenedInAnotherPeriod() {
        open("ledger/penalty?period=2022&cause=MINING&sort=-filedOn");
        marked(DropMenu.class, "ledger-views").items().getItems().stream()
                .filter(item -> item.getText().endsWith("\u2026"))
                .findFirst()
                .ifPresent(
                        item ->
                                com.vaadin.flow.component.ComponentUtil.fireEvent(
                                        item, new com.vaadin.flow.component.ClickEvent<>(item)));
        marked(TextField.class, "view-name").setValue("mine");
        LocatorJ._click(marked(Button.class, "action-save-view"));

        var saved = views.of("penalty").views().getFirst();
        assertThat(saved.name()).isEqualTo("mine");
        assertThat(saved.query()).contains("cause=MINING").contains("sort=-filedOn");
        assertThat(saved.query()).doesNotContain("period");
        assertThat(address()).contains("view=" + saved.id());
    }

    @Test
    void theOwnColumnsStay() {
        open("ledger/penalty?period=2022");
        var before = grid().getColumns().size();
        var look = new OwnLook(views, ledgers.get("penalty").format(), views.of("penalty"));
        look.arrange(look.columns(state()).subList(0, 3));

        open("workbench");
        open("ledger/penalty?period=2022");
        assertThat(grid().getColumns()).hasSize(5).hasSizeLessThan(before);
    }

    private fazhi.ui.ledger.look.LedgerState state() {
        return LedgerAddress.read(
                ledgers.get("penalty").format(),
                com.vaadin.flow.router.QueryParameters.empty(),
                portal.getBean(fazhi.ui.period.CurrentPeriod.class));
    }

    @Test
    void severalRowsGetTheSameValue() {
        open("ledger/penalty?all=1&sort=filedOn");
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.SINGLE);
        LocatorJ._click(marked(Button.class, "action-bulk"));
        var first = GridKt._get(grid(), 0);
        var second = GridKt._get(grid(), 1);
        grid().asMultiSelect().select(first, second);
        LocatorJ._click(marked(Button.class, "action-bulk-edit"));
        chooseColumn("place");
        marked(TextField.class, "bulk-value").setValue("Old mill");
        LocatorJ._click(marked(Button.class, "action-bulk-apply"));

        for (var line : List.of(first, second)) {
            assertThat(ledgers.get("penalty").get(line.id()).data().toString())
                    .contains("Old mill");
        }
        assertThat(grid().asMultiSelect().getValue()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void chooseColumn(String key) {
        ComboBox<Column<?>> column = marked(ComboBox.class, "bulk-column");
        column.setValue(
                column.getGenericDataView()
                        .getItems()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whoeverMayNotTypeIsOfferedNothingOfTheKind() {
        signIn("guancha");
        open("ledger/penalty?all=1");

        LocatorJ._assertNone(
                Button.class,
                search ->
                        search.withPredicate(
                                each ->
                                        List.of("action-bulk", "action-add", "action-bin")
                                                .contains(
                                                        each.getElement()
                                                                .getAttribute("data-testid"))));
    }

    @Test
    void removedRowsWaitInTheRecycleBin() {
        var cases = ledgers.get("penalty");
        var row = cases.list(LedgerQuery.ALL, 0, 1).getFirst();
        cases.remove(row.id());

        open("ledger/penalty/removed");
        assertThat(GridKt._size(grid())).isPositive();
        LocatorJ._click(restore());
        assertThat(cases.get(row.id()).id()).isEqualTo(row.id());
    }

    @SuppressWarnings("unchecked")
    private static Button restore() {
        Grid<Object> bin = LocatorJ._get(Grid.class);
        return (Button) GridKt._getCellComponent(bin, 0, "acts");
    }

    @Test
    void anEmptyListSaysWhyAndOffersTheWayOut() {
        open("ledger/penalty?period=2019&cause=MINING&filedOn=2019-01-01..2019-01-02");
        assertThat(marked(VerticalLayout.class, "ledger-empty").isVisible()).isTrue();
        LocatorJ._click(marked(Button.class, "action-show-all"));

        assertThat(address()).contains("all=1").doesNotContain("cause");
        assertThat(GridKt._size(grid()))
                .isEqualTo((int) ledgers.get("penalty").totals(LedgerQuery.ALL).rows());
    }

    /** The browser may tell a visit of the list late, when somebody has opened a row of it. */
    @Test
    void theSameListVisitedAgainLeavesTheRowOpen() {
        open("ledger/penalty?all=1");
        var line = GridKt._get(grid(), 0);
        open("ledger/penalty?all=1&row=" + line.id());
        open("ledger/penalty?all=1");
        assertThat(marked(Div.class, "detail").isVisible()).isTrue();
        open("ledger/penalty?all=1&cause=MINING");
        LocatorJ._assertNone(
                Div.class,
                search ->
                        search.withPredicate(
                                each ->
                                        "detail"
                                                        .equals(
                                                                each.getElement()
                                                                        .getAttribute(
                                                                                "data-testid"))
                                                && each.isVisible()));
    }

    @Test
    void theChosenRowStandsBesideTheListAndInTheAddress() {
        open("ledger/penalty?all=1");
        var line = GridKt._get(grid(), 0);
        open("ledger/penalty?all=1&row=" + line.id());

        assertThat(marked(Div.class, "detail").isVisible()).isTrue();
        assertThat(marked(Anchor.class, "action-page").getHref())
                .startsWith("ledger/penalty/" + line.id());
        LocatorJ._click(marked(Button.class, "action-close-detail"));
        LocatorJ._assertNone(
                Div.class,
                search ->
                        search.withPredicate(
                                each ->
                                        "detail"
                                                .equals(
                                                        each.getElement()
                                                                .getAttribute("data-testid"))));
    }

    @Test
    void savingAndAddingAnotherKeepsTheDialogEmptyAndOpen() {
        open("ledger/operation?all=1");
        LocatorJ._click(marked(Button.class, "action-add"));
        marked(TextField.class, "field-operation.name").setValue("Series one");
        marked(com.vaadin.flow.component.datepicker.DatePicker.class, "field-operation.startedOn")
                .setValue(java.time.LocalDate.of(2022, 5, 1));
        LocatorJ._click(marked(Button.class, "action-save-and-new"));

        assertThat(marked(TextField.class, "field-operation.name").getValue()).isEmpty();
        assertThat(
                        ledgers.get("operation")
                                .list(new LedgerQuery("series one", List.of(), List.of()), 0, 2))
                .hasSize(1);
    }
}
