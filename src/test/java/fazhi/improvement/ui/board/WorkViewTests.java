package fazhi.improvement.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.ViewTest;
import fazhi.improvement.supervision.SupervisionData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Board, table, timeline, supervision and reopening, as a person meets them. */
class WorkViewTests extends ViewTest {

    @Autowired private ClosurePrint print;

    @Autowired private Ledger<TaskData> tasks;

    @Autowired private Ledger<SupervisionData> orders;

    private long task(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("name", "看板样例");
        values.put("assignedOn", LocalDate.of(2023, 1, 10));
        return asPortal(() -> tasks.add(tasks.format().make(values)));
    }

    private static void chinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void cardStandsInItsColumnWithOwnerLampAndEvidence() {
        long id = task(Map.of("progress", 40, "dueOn", LocalDate.of(2023, 2, 20)));
        chinese();
        open("improvement/board?period=2023");
        var column = marked(Section.class, "board-RUNNING");
        assertThat(column.getElement().getTextRecursively())
                .contains("办理中（", "看板样例", "2023-02-20 · 逾期", "未指定责任人", "尚无佐证 · 添加", "40%");
        assertThat(marked(Div.class, "card-" + id).isVisible()).isTrue();
        assertThat(marked(Anchor.class, "work-closure").getHref())
                .isEqualTo("improvement/closure?period=2023");
    }

    @Test
    void whatIsReportedDoneWithoutEvidenceSaysSo() {
        task(Map.of("progress", 100, "doneOn", LocalDate.of(2023, 2, 10)));
        chinese();
        open("improvement/board?period=2023");
        assertThat(marked(Section.class, "board-TO_CLOSE").getElement().getTextRecursively())
                .contains("看板样例", "已报办结，缺佐证材料 · 添加");
        assertThat(marked(Section.class, "board-RUNNING").getElement().getTextRecursively())
                .doesNotContain("已报办结");
    }

    /** A tab that would only say "not allowed" is none. */
    @Test
    void whoSeesNoProblemsIsLedToNone() {
        signIn("lianluo");
        open("improvement/timeline?period=2023");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(way -> way.startsWith("ledger/task"))
                .noneMatch(way -> way.startsWith("improvement/tree"));
    }

    @Test
    void missingMeasureIsRedOnScreenAndPaper() {
        chinese();
        open("improvement/closure?period=2023");
        assertThat(_find(NativeTableCell.class, search -> search.withClasses("closure-missing")))
                .anyMatch(cell -> cell.getText().equals("缺整改措施"));
        var page = print.closure("2023", "").getBody();
        assertThat(page)
                .contains(
                        "size:A3 landscape",
                        "纸张选 A3",
                        "2023年存在问题",
                        "行政执法队伍建设有待加强",
                        "class=\"missing\">缺整改措施");
        assertThat(print.closure("2023", "en").getBody()).contains("No measure");
        assertThat(print.closure("20x3", "").getStatusCode().value()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lianluo", "guancha"})
    void whoExportsNoProblemsPrintsNone(String login) {
        open("improvement/closure?period=2023");
        assertThat(marked(Anchor.class, "action-print").getHref())
                .matches("print/closure\\?period=2023&lang=(zh|en)");
        signIn(login);
        assertThat(print.closure("2023", "").getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void whoOnlyLooksSeesNoWayToPrint() {
        signIn("guancha");
        open("improvement/closure?period=2023");
        assertThat(prints()).isFalse();
    }

    @Test
    void timelineShowsTheMonths() {
        task(Map.of("dueOn", LocalDate.of(2023, 1, 20)));
        chinese();
        open("improvement/timeline?period=2023");
        assertThat(_find(NativeTableCell.class, search -> search.withClasses("month-late")))
                .isNotEmpty()
                .first()
                .extracting(NativeTableCell::getText)
                .isEqualTo("◆逾期");
    }

    @Test
    void orderIsIssuedFromTheTask() {
        long id = task(Map.of("progress", 10));
        chinese();
        open("ledger/task/" + id);
        _click(marked(Button.class, "action-supervise"));
        marked(TextArea.class, "field-supervision.demand").setValue("请说明进展");
        _click(marked(Button.class, "action-save"));
        var issued = asPortal(() -> orders.list(LedgerQuery.of(Condition.is("taskId", id)), 0, 9));
        assertThat(issued).singleElement().matches(row -> "请说明进展".equals(row.data().demand()));
        open("improvement/board?period=2023");
        assertThat(marked(Div.class, "card-" + id).getElement().getTextRecursively())
                .contains("督办中");
    }

    @Test
    void closedTaskIsReopenedWithAReason() {
        var day = LocalDate.of(2023, 2, 1);
        long id = task(Map.of("doneOn", day, "closedOn", day, "closedBy", "李"));
        chinese();
        open("ledger/task/" + id);
        _click(marked(Button.class, "action-reopen"));
        _click(marked(Button.class, "action-save"));
        assertThat(marked(TextArea.class, "field-reopening.reason").isInvalid()).isTrue();
        marked(TextArea.class, "field-reopening.reason").setValue("又过期了");
        _click(marked(Button.class, "action-save"));
        open("ledger/task/" + id);
        assertThat(marked(Anchor.class, "reopened-as").getHref()).startsWith("ledger/task/");
        open("improvement/board?period=2023");
        assertThat(marked(Section.class, "board-NOT_BEGUN").getElement().getTextRecursively())
                .contains("重新打开");
    }
}
