package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** The annual report from its draft to the issued paper, through three people's hands. */
class ReportJourneyTests extends BrowserTest {

    private static final String NUMBER = "雷高府发〔2023〕6号";

    @Test
    void theReportIsDraftedEditedReviewedSignedIssuedAndCorrected() {
        signIn("fazhiban");
        go("report/draft?template=original-2022&period=2022");
        marked("action-begin").click();
        marked("paper-stage").waitFor();
        var paper = page.url().replaceFirst("https?://[^/]+/", "").replaceFirst("\\?.*", "");
        edit();
        act("submit", "请审核");
        assertThat(marked("paper-stage")).hasText("审核");
        assertThat(marked("differences")).containsText("数据与送审时一致");
        marked("action-pass").click();
        marked("action-save").click();
        assertThat(page.locator(".editor-message")).containsText("须由其他人审核");
        as("shenhe", paper);
        act("pass", "同意");
        as("lingdao", paper);
        act("sign", "同意印发");
        as("fazhiban", paper);
        issue();
        correct();
    }

    private void edit() {
        var passage = page.locator(".passage").last();
        passage.hover();
        marked("passage-add").last().click();
        type(page, "field-passage.text", "现有行政执法人员 {不存在的指标} 人。");
        marked("action-save").click();
        assertThat(marked("field-passage.text")).containsText("没有指标");
        type(page, "field-passage.text", "现有行政执法人员 ");
        var insert = marked("insert-figure").locator("input");
        insert.click();
        insert.fill("行政执法人员");
        page.locator("vaadin-combo-box-item:visible:has-text('行政执法人员')").first().click();
        assertThat(marked("passage-preview")).containsText("现有行政执法人员 5");
        marked("action-save").click();
        assertThat(marked("token-officer.count@asof")).isVisible();
    }

    private void act(String name, String remark) {
        marked("action-" + name).click();
        type(page, "field-step.remark", remark);
        marked("action-save").click();
        assertThat(marked("action-" + name)).not().isVisible();
    }

    private void as(String login, String paper) {
        window.close();
        window =
                page.context()
                        .browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(1366, 768)
                                        .setLocale("zh-CN"));
        page = window.newPage();
        signIn(login);
        go(paper);
        marked("paper-stage").waitFor();
    }

    private void issue() {
        marked("action-issue").click();
        type(page, "field-step.number", "雷高府发(2023)6号");
        marked("action-save").click();
        assertThat(marked("field-step.number")).containsText("格式不对");
        type(page, "field-step.number", NUMBER);
        marked("action-save").click();
        assertThat(marked("paper-stage")).hasText("已印发");
        assertThat(page.locator(".document-number")).containsText(NUMBER);
        assertThat(marked("action-package")).isVisible();
    }

    private void correct() {
        marked("action-correct").click();
        assertThat(page.locator(".page-tools h2")).containsText("（更正）");
        assertThat(marked("paper-stage")).hasText("起草");
    }
}
