package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The law office finds a problem, sets a measure, gives a task out; a second person closes it. */
class LawOfficeJourneyTests extends BrowserTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private static final String PROBLEM = "执法记录仪数量不足";

    private static final String MEASURE = "补充配备执法记录仪";

    private static final String TASK = "采购四台执法记录仪";

    @Test
    void aProblemIsFoundMendedAndClosedByASecondPerson() {
        signIn("fazhiban");
        problem();
        measure();
        task();
        marked("closing-hint").waitFor();
        assertThat(marked("closing-hint")).containsText("还没有佐证材料");
        prove();
        assertThat(marked("closing-hint")).containsText("不能为自己办理的事项销号");
        signOut();
        signIn("lingdao");
        find("task", TASK);
        marked("action-close").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已销号");
        assertThat(marked("fact-task.closedBy")).containsText("主要领导");
    }

    @Test
    void whatNeedsAttentionOpensItsRows() {
        signIn("fazhiban");
        go("overview/improvement");
        var line = marked("attention").locator("a:has-text('逾期未完成')");
        assertThat(line).containsText("1 项任务逾期未完成");
        line.click();
        marked("ledger-task").waitFor();
        assertThat(page.locator(".ledger-count")).containsText("1");
    }

    @Test
    void onePersonsCasesGoOverInOneStep() {
        signIn("fazhiban");
        go("ledger/handover/1");
        marked("handover-items").waitFor();
        var step = marked("action-carry-out");
        assertThat(step).containsText("一次移交全部");
        step.click();
        page.locator("vaadin-confirm-dialog vaadin-button:has-text('移交')").first().click();
        assertThat(marked("handover-items")).containsText("办理移交");
        assertThat(marked("fact-handover.carriedOutBy")).containsText("法治办");
    }

    private void problem() {
        go("ledger/problem?period=2023");
        marked("action-add").first().click();
        type(page, "field-problem.name", PROBLEM);
        type(page, "field-problem.foundOn", "2031-01-05");
        marked("action-save").click();
        assertThat(marked("field-problem.foundOn")).containsText("不能晚于今天");
        assertThat(marked("field-problem.name").locator("input")).hasValue(PROBLEM);
        type(page, "field-problem.foundOn", "20230215");
        assertThat(marked("field-problem.foundOn")).containsText("星期三");
        save();
        find("problem", PROBLEM);
        assertThat(page.locator(".record-view")).containsText("尚无整改措施");
    }

    private void measure() {
        go("ledger/measure?period=2023");
        marked("action-add").first().click();
        type(page, "field-measure.name", MEASURE);
        choose(page, "field-measure.problemId", PROBLEM);
        type(page, "field-measure.setOn", "20230216");
        save();
        find("measure", MEASURE);
    }

    private void task() {
        go("ledger/task?period=2023");
        marked("action-add").first().click();
        type(page, "field-task.name", TASK);
        choose(page, "field-task.measureId", MEASURE);
        type(page, "field-task.assignedOn", "20230216");
        type(page, "field-task.doneOn", "20230225");
        save();
        find("task", TASK);
    }

    private void save() {
        marked("action-save").click();
        saved();
    }

    private void find(String ledger, String text) {
        go("ledger/" + ledger + "?period=2023&q=" + text);
        assertThat(page.locator(".ledger-count")).containsText("共 1 条");
        page.locator("vaadin-grid-cell-content:has-text('" + text + "')").first().click();
        marked("action-page").click();
        page.locator(".record-view").waitFor();
    }

    private void prove() {
        marked("evidence-upload")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("验收单.png", "image/png", PNG));
        page.locator(".record-view .evidence-file:has-text('验收单.png')").first().waitFor();
        page.reload();
        marked("closing-hint").waitFor();
    }

    private void signOut() {
        window.clearCookies();
    }
}
