package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An officer asks for what the law forbids and is refused, for what it only regrets and is warned,
 * and types what happened long ago, which is saved as it was and stands in 案件体检.
 */
class BadSituationsJourneyTests extends BrowserTest {

    private static final String TODAY = "2023-03-01";

    private Hands hands;

    @BeforeEach
    void enter() {
        signIn("zhifa");
        hands = new Hands(page);
        hands.part("bad situations");
    }

    /** A case of this test's own, handled by two. */
    private void file(String party, String filed, Runnable more) {
        go("ledger/penalty?period=2023");
        hands.click(marked("action-add").first());
        hands.choose("field-penalty.cause", "非法采矿");
        hands.type("field-penalty.party", party);
        hands.type("field-penalty.filedOn", filed);
        more.run();
        hands.click("action-save");
        saved();
    }

    private void two() {
        hands.choose("field-penalty.officer", "执法员甲");
        hands.choose("field-penalty.secondOfficer", "执法员乙");
    }

    private void open(String party) {
        go("ledger/penalty?all=1&q=" + party);
        hands.click(page.locator("vaadin-grid-cell-content:has-text('" + party + "')").first());
        marked("course").waitFor();
    }

    private void act(String step, Runnable fill) {
        hands.click("action-more-acts");
        hands.click(page.locator("vaadin-context-menu-item:has-text('" + step + "')"));
        fill.run();
        hands.click("action-save");
    }

    private void next(Runnable fill) {
        hands.click("action-next");
        fill.run();
        hands.click("action-save");
    }

    private void done(String step) {
        closed(page);
        assertThat(page.locator(".course-done:has-text('" + step + "')").first()).isVisible();
    }

    private void refused(String words, String article) {
        var said = page.locator(".editor-message");
        assertThat(said).containsText(words);
        assertThat(said).containsText(article);
        assertThat(marked("field-reason")).isVisible();
        page.keyboard().press("Escape");
    }

    private void warned(String words, String article) {
        Locator said = page.locator("vaadin-notification-card:has-text('" + words + "')");
        assertThat(said.first()).containsText(article);
    }

    @Test
    void threeActsAreRefusedWithTheirArticles() {
        file("当事人拒一", "2023-02-01", this::two);
        open("当事人拒一");
        next(() -> hands.type("field-case-act.amount", "3000"));
        done("告知");
        next(() -> hands.choose("field-case-act.staff", "执法员甲"));
        refused("法制审核人同时是本案承办人", "《行政处罚法》第五十八条");
        open("当事人拒一");
        act(
                "登记决定",
                () -> {
                    hands.type("field-penalty.decisionNumber", "雷高罚〔2023〕81号");
                    hands.choose("field-penalty.penalties", "罚款");
                    hands.type("field-penalty.fine", "4000");
                });
        refused("罚款高于告知的金额", "《行政处罚法》第四十四条");
        file(
                "当事人拒二",
                "2023-02-01",
                () -> {
                    two();
                    hands.type("field-penalty.decidedOn", "2023-02-24");
                });
        open("当事人拒二");
        act("登记结案", () -> {});
        refused("已经结案，没有登记送达", "《行政处罚法》第六十一条");
    }

    @Test
    void threeActsAreWarnedOfWithTheirArticles() {
        file("当事人警一", "2023-02-01", this::two);
        open("当事人警一");
        next(() -> hands.type("field-case-act.amount", "3000"));
        done("告知");
        act("登记决定", () -> {});
        warned("告知当日即作出决定", "第六十二条");
        warned("处罚决定没有登记决定书文号", "《行政处罚法》第五十九条");
        done("决定");
        file(
                "当事人警二",
                "2022-12-20",
                () -> {
                    two();
                    hands.type("field-penalty.decidedOn", "2023-01-10");
                });
        open("当事人警二");
        act("登记公示", () -> {});
        warned("处罚决定没有在七个工作日内公示", "国办发〔2018〕118号");
        done("公示");
    }

    @Test
    void threePastFactsAreSavedAsTheyWereAndStandInTheHealth() {
        file("当事人实一", "2023-01-03", () -> hands.choose("field-penalty.officer", "执法员甲"));
        file(
                "当事人实二",
                "2022-11-21",
                () -> {
                    two();
                    hands.type("field-penalty.decidedOn", TODAY);
                });
        file(
                "当事人实三",
                "2023-02-20",
                () -> {
                    two();
                    hands.type("field-penalty.decidedOn", "2023-02-21");
                    hands.type("field-penalty.closedOn", "2023-02-22");
                });
        kept("当事人实一", "2023-01-03");
        kept("当事人实二", TODAY);
        kept("当事人实三", "2023-02-22");
        go("enforcement/health?period=2023");
        listed("P-42.alone", "只有一名执法人员办理", "《行政处罚法》第四十二条");
        listed("P-61.unserved", "已经结案，没有登记送达", "《行政处罚法》第六十一条");
        go("enforcement/health?period=2022");
        listed("P-60", "自立案起超过九十日才决定", "《行政处罚法》第六十条");
    }

    private void kept(String party, String day) {
        open(party);
        assertThat(page.locator("body")).containsText(day);
    }

    private void listed(String rule, String words, String article) {
        var card = marked("defect-" + rule);
        assertThat(card).containsText(words);
        assertThat(card).containsText(article);
        assertThat(card.locator("a").first()).isVisible();
    }
}
