package fazhi.agenda;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fazhi.CountedStatements;
import fazhi.ViewTest;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import fazhi.task.TestTasks;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The calendar holds what is due, planned and held, and only what is planned is moved. */
@Import(CountedStatements.class)
class AgendaTests extends ViewTest {

    /** One a ledger and one for the plan of days off, whatever the days. */
    private static final int MOST = 10;

    @Autowired Agenda agenda;

    @Autowired Replanning replanning;

    @Autowired Ledger<TaskData> tasks;

    @Autowired LedgerDirectory ledgers;

    /** A task of this test alone, on a day the demo leaves empty. */
    private RecordRef task(String name, LocalDate due, LocalDate done) {
        return new RecordRef(
                "task",
                asPortal(() -> tasks.add(TestTasks.of(name, LocalDate.of(2023, 1, 4), due, done))));
    }

    @Test
    void aYearTellsItsCampaignDaysWithWhatBecameOfThem() {
        var year = agenda.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        assertThat(year.on(LocalDate.of(2022, 4, 15)))
                .filteredOn(each -> each.kind() == AgendaKind.CAMPAIGN)
                .extracting(AgendaEntry::state)
                .containsExactly(AgendaEntry.State.DONE);
        assertThat(year.on(LocalDate.of(2022, 12, 4)))
                .filteredOn(each -> each.kind() == AgendaKind.CAMPAIGN)
                .extracting(AgendaEntry::state)
                .containsExactly(AgendaEntry.State.LATE);
        assertThat(year.special()).containsKey(LocalDate.of(2022, 10, 1));
    }

    @Test
    void aClockOfTheLawStandsOnItsLastDayOnce() {
        var day = agenda.between(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1));
        assertThat(day.on(LocalDate.of(2023, 3, 1)))
                .filteredOn(each -> each.row().ledger().equals("report-paper"))
                .singleElement()
                .extracting(AgendaEntry::movable)
                .isEqualTo(false);
    }

    /** Red is left for what has consequences in law. */
    @Test
    void whatIsPastATermOfLawIsToldApartFromWhatIsOnlyLate() {
        var past = agenda.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28));
        assertThat(past.on(LocalDate.of(2023, 2, 15)))
                .filteredOn(each -> each.row().ledger().equals("penalty"))
                .extracting(AgendaEntry::state)
                .contains(AgendaEntry.State.LEGAL);
        assertThat(past.entries().values().stream().flatMap(List::stream))
                .filteredOn(each -> each.state() == AgendaEntry.State.LEGAL)
                .allMatch(each -> each.kind() == AgendaKind.CLOCK);
    }

    @Test
    void aWeekWithoutAnythingIsLow() {
        task("低行样例", LocalDate.of(2023, 7, 5), null);
        open("agenda?at=2023-07");
        var rows = marked(NativeTable.class, "agenda-month").getBody().getRows();
        assertThat(rows)
                .anyMatch(AgendaTests::low)
                .anyMatch(row -> !low(row))
                .allMatch(
                        row ->
                                low(row)
                                        == row.getChildren()
                                                .allMatch(
                                                        day ->
                                                                day.getElement()
                                                                        .getClassList()
                                                                        .contains("agenda-empty")));
    }

    private static boolean low(NativeTableRow row) {
        return row.hasClassName("agenda-quiet");
    }

    @Test
    void aTaskStandsOnceAndIsMovedByItsButton() {
        var task = task("日历改期", LocalDate.of(2023, 7, 5), null);
        open("agenda?at=2023-07");
        _click(marked(Button.class, "move-task-" + task.id()));
        marked(DatePicker.class, "field-agenda.day").setValue(LocalDate.of(2023, 7, 19));
        _click(marked(Button.class, "action-save"));
        var moved = marked(NativeTableCell.class, "day-2023-07-19");
        assertThat(_find(moved, Anchor.class)).extracting(Anchor::getText).contains("日历改期");
        assertThat(tasks.get(task.id()).data().dueOn()).isEqualTo("2023-07-19");
        var all = agenda.between(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31));
        assertThat(all.entries().values().stream().flatMap(List::stream))
                .filteredOn(each -> each.row().equals(task))
                .hasSize(1);
    }

    @Test
    void whatWasDoneOrIsSetByLawOrWasMovedMeanwhileStays() {
        var done = task("已完成", LocalDate.of(2023, 8, 8), LocalDate.of(2023, 2, 1));
        var due = LocalDate.of(2023, 8, 8);
        assertThatThrownBy(() -> replanning.move(done, due, due.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("agenda.done"));
        assertThatThrownBy(() -> replanning.move(new RecordRef("penalty", 1), due, due.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("agenda.fixed"));
        var open = task("待改期", due, null);
        assertThatThrownBy(() -> replanning.move(open, due.minusDays(1), due.plusDays(1)))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> replanning.move(open, due, LocalDate.of(2023, 1, 1)))
                .isInstanceOf(Refusal.class);
        assertThat(tasks.get(open.id()).data().dueOn()).isEqualTo(due);
    }

    @Test
    void whoMayNotTypeATaskIsOfferedNoOtherDay() {
        var task = task("领导只看", LocalDate.of(2023, 9, 6), null);
        signIn("lingdao");
        open("agenda?at=2023-09");
        assertThat(shown(Div.class, "entry-task-" + task.id())).isTrue();
        assertThat(shown(Button.class, "move-task-" + task.id())).isFalse();
        assertThatThrownBy(
                        () ->
                                replanning.move(
                                        task, LocalDate.of(2023, 9, 6), LocalDate.of(2023, 9, 7)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLiaisonSeesNoClockOfEnforcement() {
        signIn("lianluo");
        var year = agenda.between(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(year.entries().values().stream().flatMap(List::stream))
                .isNotEmpty()
                .noneMatch(each -> each.row().ledger().matches("penalty|seizure|report-paper"));
        assertThat(ledgers.get("campaign-day").totals(LedgerQuery.of(List.<Condition>of())).rows())
                .isPositive();
    }

    @Test
    void aYearIsAsManyStatementsAsAMonth() {
        assertThat(statements("agenda?at=2023-05")).hasSizeLessThanOrEqualTo(MOST);
        assertThat(statements("agenda/year?at=2022")).hasSizeLessThanOrEqualTo(MOST);
        assertThat(marked(Div.class, "agenda-year")).isNotNull();
    }

    private static List<String> statements(String route) {
        open(route);
        open("about");
        CountedStatements.restart();
        open(route);
        MockVaadin.clientRoundtrip(false);
        return CountedStatements.sent();
    }

    @Test
    void anAddressThatNamesNoMonthShowsThisOne() {
        open("agenda?at=nonsense");
        assertThat(marked(NativeTable.class, "agenda-month")).isNotNull();
        assertThat(marked(NativeTableCell.class, "day-2023-03-01").getClassNames())
                .contains("agenda-today");
    }
}
