package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * An officer takes a case from its filing to the archive in ten acts, each with at most four clicks
 * and three fields; what was counted is printed.
 */
class TenActsJourneyTests extends BrowserTest {

    private static final int MOST_CLICKS = 4;

    private static final int MOST_FIELDS = 3;

    private static final String PARTY = "当事人十步";

    private Hands hands;

    @Test
    void fromFilingToTheArchive() {
        signIn("zhifa");
        hands = new Hands(page);
        go("ledger/penalty?period=2023");
        marked("action-add").first().waitFor();
        file();
        officer();
        act("notice", "告知", () -> hands.type("field-case-act.amount", "3000"));
        act(
                "review",
                "法制审核",
                () -> {
                    hands.choose("field-case-act.staff", "法制审核员");
                    pass();
                });
        act(
                "decide",
                "决定",
                () -> {
                    hands.type("field-penalty.decisionNumber", "雷高罚〔2023〕99号");
                    hands.choose("field-penalty.penalties", "罚款");
                    hands.type("field-penalty.fine", "3000");
                });
        act("serve", "送达", () -> {});
        act("publish", "公示", () -> {});
        act("paid", "缴款", () -> {});
        act("close", "结案", () -> {});
        act("archive", "归档", () -> hands.type("field-case-act.paperNumber", "案卷2023-99"));
        System.out.println(hands.told());
        assertThat(hands.parts()).hasSize(10);
        assertThat(hands.parts())
                .allSatisfy(
                        (name, each) -> {
                            assertThat(each[0]).as(name).isLessThanOrEqualTo(MOST_CLICKS);
                            assertThat(each[1]).as(name).isLessThanOrEqualTo(MOST_FIELDS);
                        });
    }

    private void file() {
        hands.part("file");
        hands.click("action-add");
        hands.choose("field-penalty.cause", "非法采矿");
        hands.type("field-penalty.party", PARTY);
        hands.type("field-penalty.filedOn", "2023-02-20");
        hands.click("action-save");
        saved();
    }

    private void officer() {
        hands.part("add an officer");
        // nobody reads the row faster than the list is read again
        hands.answered();
        hands.click(page.locator("vaadin-grid-cell-content:has-text('" + PARTY + "')"));
        hands.click("action-edit");
        hands.choose("field-penalty.officer", "执法员甲");
        hands.choose("field-penalty.secondOfficer", "执法员乙");
        hands.click("action-save");
        saved();
    }

    private void pass() {
        hands.select("field-case-act.passed", "是");
    }

    /** What the next button offers is what comes next; its dialog asks for what it needs. */
    private void act(String name, String step, Runnable fill) {
        hands.part(name);
        hands.click("action-next");
        fill.run();
        hands.click("action-save");
        closed(page);
        assertThat(page.locator(".course-done:has-text('" + step + "')").first()).isVisible();
    }
}
