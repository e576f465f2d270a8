package fazhi.improvement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.rollover.RolloverService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What came over from 2022 is seen in 2023: in lists, on cards, at the rollover, on the board. */
class CarriedViewTests extends ViewTest {

    @Autowired private RolloverService rollover;

    @Autowired private Ledger<ProblemData> problems;

    @Autowired private Ledger<MeasureData> measures;

    @AfterEach
    void takeBack() {
        rollover.takeBack(rollover.decided());
    }

    private static void chinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    private long standing() {
        var before =
                LedgerQuery.of(
                        Condition.upTo("foundOn", "2022-12-31"), new Condition.Empty("closedOn"));
        return asPortal(() -> problems.totals(before).rows());
    }

    @Test
    void listOfAYearLeadsToWhatCameOver() {
        chinese();
        open("ledger/problem?period=2023");
        assertThat(marked(Div.class, "ledger-carried").getElement().getTextRecursively())
                .contains("另有上年结转未销号 " + standing() + " 项");
        assertThat(marked(Button.class, "action-nothing").getText()).isEqualTo("2023年没有新增");
        open(marked(Anchor.class, "action-carried").getHref());
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo((int) standing());
        assertThat(shown(Anchor.class, "action-carried")).isFalse();
        open("ledger/measure?period=2023");
        assertThat(shown(Anchor.class, "action-carried")).isTrue();
        open("ledger/problem?period=2022");
        assertThat(shown(Anchor.class, "action-carried")).isFalse();
        open("ledger/inspection?period=2023");
        assertThat(shown(Anchor.class, "action-carried")).isFalse();
    }

    @Test
    void cardOfAYearNobodyKeptSaysItToo() {
        chinese();
        open("workbench?period=2023");
        assertThat(marked(Anchor.class, "standing-improvement.problems").getText())
                .contains("以前年度结转", String.valueOf(standing()));
        open("workbench?period=2022");
        assertThat(shown(Anchor.class, "standing-improvement.problems")).isFalse();
    }

    @Test
    void carryingAsksForReasonsAndMayBeTakenBack() {
        chinese();
        var waiting = rollover.waiting().size();
        open("improvement/rollover");
        var acts = marked(Button.class, "action-rollover").getParent().orElseThrow();
        assertThat(acts.getChildren().findFirst().orElseThrow().getElement().getText())
                .as("what happens stands before the button")
                .startsWith("办理后：结转的问题进入2023年");
        marked(Button.class, "action-rollover").click();
        assertThat(rollover.waiting()).as("nothing before the answer").hasSize(waiting);
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getTextRecursively()).contains("没有写明未完成整改的原因");
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                question, new ConfirmDialog.ConfirmEvent(question, false));
        assertThat(rollover.waiting()).isEmpty();
        open("improvement/rollover");
        var done = rollover.decided();
        assertThat(done).hasSize(waiting);
        assertThat(marked(Div.class, "rollover-decided").getElement().getTextRecursively())
                .contains("已办理 " + waiting + " 项", "未写明原因");
        marked(Button.class, "action-take-back-" + done.getFirst().id()).click();
        assertThat(rollover.waiting()).hasSize(1);
        assertThat(_find(TextField.class)).isNotEmpty();
    }

    @Test
    void aSuggestionIsTakenByOneClickAndSeenOnceMore() {
        chinese();
        open("improvement/rollover");
        _find(TextField.class).getFirst().setValue("编制未核定");
        marked(Button.class, "action-take-all").click();
        assertThat(_find(TextField.class))
                .extracting(TextField::getValue)
                .doesNotContain("")
                .contains("编制未核定");
        marked(Button.class, "action-rollover").click();
        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains("编制未核定", "结转")
                .doesNotContain("没有写明");
    }

    @Test
    void measuresWithoutATaskStandOnTheBoardWithTheWayToGiveOne() {
        chinese();
        open("improvement/board?period=2023");
        var text = marked(Section.class, "board-untasked").getElement().getTextRecursively();
        assertThat(text).contains("项措施尚未分解任务", "加强对群众的普法宣传教育");
        var measure =
                asPortal(
                        () ->
                                measures.list(
                                                LedgerQuery.of(
                                                        Condition.is("name", "加强对群众的普法宣传教育")),
                                                0,
                                                1)
                                        .getFirst()
                                        .id());
        open("ledger/measure/" + measure);
        var way = marked(Anchor.class, "action-beneath");
        assertThat(way.getHref()).isEqualTo("ledger/task?write=new.measureId." + measure);
        open(way.getHref());
        assertThat(
                        List.of(
                                marked(
                                        com.vaadin.flow.component.Component.class,
                                        "field-task.measureId")))
                .hasSize(1);
    }
}
