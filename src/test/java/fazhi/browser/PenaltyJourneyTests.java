package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** From the overview's number to its rows, and one case through its whole life on screen. */
class PenaltyJourneyTests extends BrowserTest {

    private static final String PARTY = "当事人甲乙丙";

    @Test
    void theNumberOpensItsTwentyRows() {
        signIn("fazhiban");
        go("overview/enforcement");
        var filed = marked("figure-penalty.filed");
        assertThat(filed.locator(".figure-value")).hasText("12");
        filed.locator(".figure-beside a:has-text('20')").click();
        marked("ledger-penalty").waitFor();
        assertThat(page.locator(".ledger-count")).containsText("20");
    }

    @Test
    void aNumberOfAChartOpensItsRows() {
        signIn("fazhiban");
        go("overview/enforcement");
        marked("chart-penalty.progress").locator("fazhi-chart svg").waitFor();
        marked("chart-penalty.by-cause").locator("table a:has-text('19')").click();
        assertThat(page.locator(".ledger-count")).containsText("19");
    }

    @Test
    void aCaseIsTypedMendedFoundChangedRemovedAndTakenBack() {
        signIn("zhifa");
        go("ledger/penalty?period=2022");
        create();
        find(page);
        conflict();
        removeAndTakeBack();
    }

    private void create() {
        marked("action-add").first().click();
        choose(page, "field-penalty.cause", "非法采矿");
        type(page, "field-penalty.party", PARTY);
        type(page, "field-penalty.filedOn", "2031-01-05");
        marked("action-save").click();
        var filedOn = marked("field-penalty.filedOn");
        assertThat(filedOn).hasAttribute("invalid", "");
        assertThat(filedOn).containsText("不能晚于今天");
        assertThat(marked("field-penalty.party").locator("input")).hasValue(PARTY);
        type(page, "field-penalty.filedOn", "20230215");
        assertThat(filedOn).containsText("星期三");
        marked("action-save").click();
        saved();
    }

    private void find(Page tab) {
        go(tab, "ledger/penalty?period=2023");
        marked(tab, "ledger-search").locator("input").fill(PARTY);
        assertThat(tab.locator(".ledger-count")).containsText("共 1 条");
        tab.locator("vaadin-grid-cell-content:has-text('" + PARTY + "')").first().click();
        marked(tab, "action-edit").waitFor();
    }

    private void conflict() {
        var other = window.newPage();
        find(other);
        marked(other, "action-edit").click();
        type(other, "field-penalty.place", "乙处");
        marked("action-edit").click();
        type(page, "field-penalty.place", "甲处");
        marked("action-save").click();
        assertThat(marked("fact-penalty.place")).containsText("甲处");
        marked(other, "action-save").click();
        assertThat(other.locator(".editor-message")).containsText("甲处");
        assertThat(marked(other, "field-penalty.place").locator("input")).hasValue("乙处");
        other.close();
    }

    private void removeAndTakeBack() {
        marked("action-remove").click();
        marked("action-undo").click();
        marked("action-undo").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        go("ledger/penalty?period=2023&q=" + PARTY);
        assertThat(page.locator(".ledger-count")).containsText("共 1 条");
    }

    private void go(Page tab, String route) {
        tab.navigate(page.url().replaceFirst("(https?://[^/]+)/.*", "$1/" + route));
    }
}
