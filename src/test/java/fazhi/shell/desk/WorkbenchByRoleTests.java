package fazhi.shell.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fazhi.ViewTest;
import fazhi.deadline.DeadlineService;
import fazhi.improvement.supervision.SupervisionService;
import fazhi.ledger.Ledger;
import fazhi.task.TaskData;
import fazhi.task.TestTasks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role finds on the workbench what it has to do, and does it there. */
class WorkbenchByRoleTests extends ViewTest {

    @Autowired DeadlineService deadlines;

    @Autowired Ledger<TaskData> tasks;

    @Autowired SupervisionService orders;

    private long overdueTask(String name) {
        return asPortal(
                () ->
                        tasks.add(
                                TestTasks.of(
                                        name,
                                        LocalDate.of(2022, 1, 4),
                                        LocalDate.of(2022, 1, 5),
                                        null)));
    }

    @Test
    void aTaskIsReportedDoneInItsLine() {
        var id = overdueTask("行内完成");
        open("workbench");
        _click(marked(Button.class, "act-task-" + id));
        assertThat(marked(DatePicker.class, "field-task.doneOn").getValue())
                .isEqualTo("2023-03-01");
        _click(marked(Button.class, "action-save"));
        assertThat(tasks.get(id).data().doneOn()).isEqualTo("2023-03-01");
        assertThat(shown(Button.class, "act-task-" + id)).isFalse();
    }

    @Test
    void aTaskIsGivenAnotherDayInItsLine() {
        var id = overdueTask("行内改期");
        open("workbench");
        _click(marked(Button.class, "move-task-" + id));
        marked(DatePicker.class, "field-agenda.day").setValue(LocalDate.of(2022, 1, 6));
        _click(marked(Button.class, "action-save"));
        assertThat(tasks.get(id).data().dueOn()).isEqualTo("2022-01-06");
    }

    @Test
    void aLeaderSeesALampAPillarEachLeadingSomewhere() {
        signIn("lingdao");
        open("workbench");
        for (var pillar : List.of("leadership", "enforcement", "publicity", "improvement")) {
            var lamp = marked(Div.class, "lamp-" + pillar);
            assertThat(_find(lamp, Anchor.class))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(link -> assertThat(link.getHref()).isNotBlank());
        }
        var first = deadlines.due(1).getFirst();
        assertThat(shown(Button.class, "act-" + first.ledger() + "-" + first.recordId())).isFalse();
    }

    @Test
    void aTaskReportedDoneWaitsForWhoMayCloseIt() {
        var id = overdueTask("待销号");
        var row = asPortal(() -> tasks.get(id));
        var done =
                tasks.format()
                        .with(
                                row.data(),
                                tasks.format().column("doneOn"),
                                LocalDate.of(2023, 2, 1));
        asPortal(
                () -> {
                    tasks.change(row.with(done));
                    return true;
                });
        signIn("lingdao");
        open("workbench");
        assertThat(_find(marked(Div.class, "judge-task"), Anchor.class).getFirst().getHref())
                .contains("ledger/task?")
                .contains("closedOn");
        signIn("zhifa");
        open("workbench");
        assertThat(shown(Div.class, "judge-task")).isFalse();
    }

    @Test
    void onesOwnAreShownAlone() {
        signIn("zhifa");
        open("workbench");
        @SuppressWarnings("unchecked")
        var whose = (RadioButtonGroup<Boolean>) marked(RadioButtonGroup.class, "due-whose");
        assertThat(whose.getValue()).isTrue();
        var tile = marked(Anchor.class, "due-tile-MINE");
        var mine = Integer.parseInt(_find(tile, Span.class).getFirst().getText());
        var lines =
                _find(
                        marked(Div.class, "due-list"),
                        Div.class,
                        search -> search.withClasses("due-line"));
        assertThat(lines).hasSize(Math.min(mine, 14));
        var names = lines.stream().map(WorkbenchByRoleTests::owner).distinct();
        assertThat(names).hasSizeLessThanOrEqualTo(2);
    }

    private static String owner(Div line) {
        return _find(line, Span.class, search -> search.withClasses("due-owner"))
                .getFirst()
                .getText();
    }

    @Test
    void aLiaisonSeesTheOwnVillageAndOneButton() {
        signIn("lianluo");
        open("workbench");
        assertThat(marked(Div.class, "village-year").getElement().getTextRecursively())
                .contains("东岭村")
                .contains("普法活动");
        assertThat(marked(Anchor.class, "action-add-activity").getHref())
                .isEqualTo("ledger/activity?write=new");
        signIn("fazhiban");
        open("workbench");
        assertThat(shown(Div.class, "village-year")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xitong", "anquan", "shenji"})
    void anAdministratorSeesHowThePortalIs(String login) {
        signIn(login);
        open("workbench");
        assertThat(marked(Div.class, "system-state").getChildren()).isNotEmpty();
        assertThat(shown(Div.class, "state-backup")).isEqualTo(!login.equals("anquan"));
    }

    @Test
    void theBellCountsWhatTheWorkbenchCounts() {
        open("workbench");
        var onPage = numbers();
        var bell = portal.getBean(DueCounting.class).count();
        assertThat(onPage)
                .containsExactly(
                        bell.legal(),
                        bell.overdue(),
                        bell.week(),
                        bell.mine(),
                        bell.toJudge(),
                        bell.all());
    }

    private static List<Long> numbers() {
        return List.of("LEGAL", "OVERDUE", "WEEK", "MINE", "JUDGE", "ALL").stream()
                .map(name -> marked(Anchor.class, "due-tile-" + name))
                .map(tile -> Long.valueOf(_find(tile, Span.class).getFirst().getText()))
                .toList();
    }

    @Test
    void aLeaderSupervisesWhatIsOverdueInItsLine() {
        var id = overdueTask("行内督办");
        signIn("zhifa");
        open("workbench");
        assertThat(shown(Button.class, "supervise-task-" + id)).isFalse();
        signIn("lingdao");
        open("workbench");
        _click(marked(Button.class, "supervise-task-" + id));
        _click(marked(Button.class, "action-save"));
        assertThat(asPortal(() -> orders.of(id)))
                .singleElement()
                .satisfies(order -> assertThat(order.data().issuedOn()).isEqualTo("2023-03-01"));
    }

    /** Nobody answers for it: a badge that says so, no red. */
    @Test
    void whatNobodyAnswersForIsMarked() {
        overdueTask("无人负责");
        open("workbench");
        var list = marked(Div.class, "due-list");
        var nobody = _find(list, Span.class, search -> search.withClasses("unassigned"));
        assertThat(nobody).isNotEmpty().extracting(Span::getText).containsOnly("未指定");
        for (var line : _find(list, Div.class, search -> search.withClasses("due-line"))) {
            var parts = line.getChildren().toList();
            var owner = parts.stream().filter(each -> each.hasClassName("due-owner")).findFirst();
            var next = parts.get(parts.indexOf(owner.orElseThrow()) + 1);
            assertThat(next.hasClassName("due-day")).isTrue();
        }
    }
}
