package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A liaison of one village sees and types that village, and every number says so. */
class LiaisonJourneyTests extends BrowserTest {

    private static final String TITLE = "东岭村普法夜校";

    @BeforeEach
    void enter() {
        signIn("lianluo");
    }

    @Test
    void everyNumberSaysOwnVillage() {
        go("overview/publicity?period=2022");
        assertThat(marked("figure-publicity.activities")).containsText("本村");
        assertThat(marked("figure-training.villages.covered")).containsText("本村");
        assertThat(marked("matrix-activity.by-village").locator("tbody tr")).hasCount(1);
        assertThat(marked("matrix-activity.by-village")).containsText("东岭村");
        assertThat(marked("nav-enforcement")).hasCount(0);
    }

    @Test
    void anActivityOfTheOwnVillageIsTypedMendedAndFound() {
        go("ledger/activity?period=2023");
        marked("action-add").first().click();
        type(page, "field-activity.heldOn", "2031-02-20");
        type(page, "field-activity.title", TITLE);
        marked("field-activity.theme").click();
        page.locator("vaadin-select-item:has-text('涉农')").first().click();
        marked("action-save").click();
        assertThat(marked("field-activity.heldOn")).containsText("不能晚于今天");
        type(page, "field-activity.heldOn", "2023-02-20");
        marked("action-save").click();
        saved();
        go("ledger/activity?period=2023&q=" + TITLE);
        assertThat(page.locator(".ledger-count")).containsText("共 1 条");
    }

    @Test
    void anotherVillagesActivityAndTheReportAreOutOfReach() {
        go("ledger/activity?period=2022&all=1&q=民法典宣传月");
        assertThat(page.locator(".ledger-count")).containsText("共 0 条");
        go("report/draft?period=2022");
        assertThat(page.locator("body")).containsText("没有找到");
    }
}
