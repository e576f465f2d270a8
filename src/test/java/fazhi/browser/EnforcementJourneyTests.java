package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An enforcement officer keeps the pillar's other ledgers: mistakes, mended, saved, found, told.
 */
class EnforcementJourneyTests extends BrowserTest {

    private static final String NUMBER = "演示-0099";

    private static final String SUBJECT = "某村晒谷场占用争议";

    @BeforeEach
    void enter() {
        signIn("zhifa");
    }

    @Test
    void aSecondCertificateIsTypedMendedAndFound() {
        go("ledger/certificate?period=2022");
        marked("action-add").first().click();
        choose(page, "field-certificate.officerId", "执法员乙");
        type(page, "field-certificate.certificateNumber", NUMBER);
        type(page, "field-certificate.validFrom", "2022-05-01");
        type(page, "field-certificate.validTo", "2021-05-01");
        marked("action-save").click();
        assertThat(marked("field-certificate.validTo")).containsText("止日不能早于起日");
        assertThat(marked("field-certificate.certificateNumber").locator("input")).hasValue(NUMBER);
        type(page, "field-certificate.validTo", "2027-04-30");
        save();
        found("certificate", NUMBER);
    }

    @Test
    void aDisputeSettledNeedsItsDay() {
        go("ledger/mediation?period=2022");
        marked("action-add").first().click();
        type(page, "field-mediation.foundOn", "2022-11-01");
        select("field-mediation.kind", "邻里");
        type(page, "field-mediation.subject", SUBJECT);
        select("field-mediation.outcome", "已化解");
        marked("action-save").click();
        assertThat(marked("field-mediation.settledOn")).containsText("请填写化解日期");
        type(page, "field-mediation.settledOn", "2022-11-09");
        save();
        found("mediation", SUBJECT);
    }

    @Test
    void aClosedCaseBecomesALesson() {
        go("ledger/penalty?period=2022&all=1&q=雷高立〔2021〕4号");
        page.locator("vaadin-grid-cell-content:has-text('雷高立〔2021〕4号')").first().click();
        assertThat(marked("case-story-draft")).containsText("非法采矿");
        marked("action-case-story").click();
        assertThat(marked("fact-case-story.summary")).containsText("依据矿产资源法第三十九条");
        assertThat(marked("fact-case-story.summary")).not().containsText("当事人04");
    }

    private void select(String field, String option) {
        marked(field).click();
        page.locator("vaadin-select-item:has-text('" + option + "')").first().click();
    }

    private void save() {
        marked("action-save").click();
        saved();
    }

    private void found(String ledger, String text) {
        go("ledger/" + ledger + "?period=2022");
        marked("ledger-search").locator("input").fill(text);
        assertThat(page.locator(".ledger-count")).containsText("共 1 条");
    }
}
