package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The law office takes the problems of 2022 into 2023. */
class RolloverJourneyTests extends BrowserTest {

    private static final String DECIDED = "[data-testid='rollover-decided']";

    private static final String UNCOVERED = ".rollover-line:has-text('行政执法队伍建设有待加强')";

    @Test
    void openProblemsAreDecidedOnAndTheMatterIsDone() {
        signIn("fazhiban");
        go("improvement/rollover");
        assertThat(page.locator(".rollover-line")).hasCount(4);
        assertThat(page.locator(UNCOVERED)).containsText("没有整改措施");
        var reason = page.locator(UNCOVERED + " vaadin-text-field input");
        reason.fill("编制未核定");
        reason.press("Tab");
        decide(UNCOVERED, "终止");
        decide(UNCOVERED, "并入其他问题");
        marked("action-rollover").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("请选择并入哪个问题");
        decide(UNCOVERED, "结转");
        marked("action-rollover").click();
        var question = page.locator("vaadin-confirm-dialog[opened]");
        assertThat(question).containsText("其中3项没有写明未完成整改的原因");
        question.locator("vaadin-button:has-text('原因以后补写')").click();
        assertThat(marked("rollover-problems")).containsText("没有待结转的问题");
        page.reload();
        assertThat(marked("rollover-problems")).containsText("没有待结转的问题");
        assertThat(marked("rollover-decided")).containsText("原因：编制未核定");
        go("ledger/problem?period=2023");
        assertThat(marked("ledger-carried")).containsText("另有上年结转未销号 4 项");
        marked("action-carried").click();
        assertThat(page.locator("vaadin-grid")).containsText("行政执法队伍建设有待加强");
        go("improvement/rollover");
        page.locator(DECIDED + " vaadin-button").first().click();
        assertThat(page.locator(".rollover-line")).hasCount(1);
    }

    private void decide(String line, String decision) {
        page.locator(line + " vaadin-radio-button:has-text('" + decision + "')").first().click();
    }
}
