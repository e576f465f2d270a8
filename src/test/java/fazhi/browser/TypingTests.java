package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is not lost, whichever way the form is left, and is saved once. */
class TypingTests extends BrowserTest {

    private static final String PARTY = "打字测试人";

    @Autowired JdbcClient database;

    private void beginCase(String name) {
        signIn("zhifa");
        go("workbench");
        marked("nav-workbench").waitFor();
        marked("nav-enforcement").click();
        page.locator("vaadin-side-nav-item[path^='ledger/penalty']")
                .evaluate("item => item.shadowRoot.querySelector('a').click()");
        marked("action-add").first().click();
        party().fill(name);
    }

    private Locator party() {
        return marked("field-penalty.party").locator("input");
    }

    private Locator question() {
        return page.locator("vaadin-confirm-dialog");
    }

    private void stay(String name) {
        assertThat(question()).containsText("尚未保存");
        page.locator("vaadin-confirm-dialog vaadin-button:has-text('继续填写')").click();
        assertThat(party()).hasValue(name);
    }

    private int kept(String name) {
        return database.sql(
                        "select count(*) from penalty_case where party = ? and removed_at is null")
                .param(name)
                .query(Integer.class)
                .single();
    }

    @Test
    void escapeAsksWhileAWordIsBeingTyped() {
        beginCase(PARTY);
        page.keyboard().press("Escape");
        stay(PARTY);
    }

    @Test
    void cancelAsks() {
        beginCase(PARTY);
        page.locator("vaadin-dialog vaadin-button:has-text('取消')").click();
        stay(PARTY);
    }

    @Test
    void goingBackAsks() {
        beginCase(PARTY);
        page.waitForTimeout(500);
        page.evaluate("history.back()");
        stay(PARTY);
    }

    @Test
    void aClickInTheMenuAsks() {
        beginCase(PARTY);
        marked("nav-workbench")
                .evaluate("item => (item.shadowRoot ?? item).querySelector('a').click()");
        stay(PARTY);
    }

    @Test
    void closingTheTabAsks() {
        beginCase(PARTY);
        var asked = new boolean[1];
        page.onDialog(
                dialog -> {
                    asked[0] = dialog.type().equals("beforeunload");
                    dialog.dismiss();
                });
        page.close(new com.microsoft.playwright.Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForTimeout(1_000);
        assertThat(asked[0]).isTrue();
        assertThat(party()).hasValue(PARTY);
    }

    @Test
    void fiveClicksAndEnterHeldMakeOneRecord() {
        beginCase("五次点击");
        choose(page, "field-penalty.cause", "非法采矿");
        type(page, "field-penalty.filedOn", "20230215");
        var save = marked("action-save").elementHandle();
        page.evaluate(
                "save => { for (let i = 0; i < 5; i++) save.click(); "
                        + "setTimeout(() => save.click(), 600); setTimeout(() => save.click(), 900); }",
                save);
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
        page.waitForTimeout(1_500);
        assertThat(kept("五次点击")).isEqualTo(1);
    }

    @Test
    void aClickIsTakenOnceTheLastIsAnsweredThoughThePageIsBusyAgain() {
        beginCase("忙时点击");
        page.evaluate(
                "() => Object.values(window.Vaadin.Flow.clients)"
                        + ".forEach(client => client.isActive = () => true)");
        choose(page, "field-penalty.cause", "非法采矿");
        type(page, "field-penalty.filedOn", "20310105");
        marked("action-save").click();
        assertThat(marked("field-penalty.filedOn")).containsText("不能晚于今天");
        type(page, "field-penalty.filedOn", "20230215");
        assertThat(marked("field-penalty.filedOn")).containsText("星期三");
        marked("action-save").click();
        saved();
        assertThat(kept("忙时点击")).isEqualTo(1);
    }

    /** Whatever ends the session, the page says so in its language, and the sign-in says why. */
    private void goOnAfter(String name, String why) {
        page.locator(".v-system-error").waitFor();
        assertThat(page.locator(".v-system-error")).containsText("登录已失效");
        page.locator(".v-system-error").click();
        page.locator("input[name=username]").waitFor();
        assertThat(page.locator(".session-ended")).containsText(why);
        signInHere();
        marked("action-kept-go-on").click();
        assertThat(party()).hasValue(name);
        assertThat(marked("field-penalty.filedOn").locator("input")).hasValue("2023-02-15");
        assertThat(marked("field-penalty.cause").locator("input")).hasValue("非法采矿");
        marked("action-save").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
        assertThat(kept(name)).isEqualTo(1);
        page.waitForFunction("name => !JSON.stringify(localStorage).includes(name)", name);
    }

    private void signInHere() {
        page.locator("input[name=username]").fill("zhifa");
        page.locator("input[name=password]").fill(fazhi.demo.DemoPerson.PASSWORD);
        page.keyboard().press("Enter");
        marked("nav-workbench").waitFor();
    }

    private void fill(String name) {
        beginCase(name);
        choose(page, "field-penalty.cause", "非法采矿");
        type(page, "field-penalty.filedOn", "20230215");
        page.waitForTimeout(800);
    }

    /**
     * The same as a restart of the portal, or half an hour, to the browser: its session is unknown.
     */
    private void anotherSession() {
        window.addCookies(
                List.of(
                        new com.microsoft.playwright.options.Cookie("JSESSIONID", "0000")
                                .setUrl(page.url().replaceAll("/ledger.*", "/"))));
    }

    @Test
    void whenTheSessionIsGoneItIsOfferedAfterSigningIn() {
        fill("会话失效");
        anotherSession();
        marked("action-save").click();
        goOnAfter("会话失效", "登录已过期");
    }

    @Test
    void whenSignedOutInAnotherTabNothingIsLeftBehind() {
        fill("另一页退出");
        var other = window.newPage();
        other.navigate(page.url().replaceAll("/ledger.*", "/workbench"));
        marked(other, "person-menu").click();
        marked(other, "action-sign-out").click();
        other.locator("input[name=username]").waitFor();
        assertThat(other.evaluate("JSON.stringify(localStorage)").toString())
                .doesNotContain("另一页退出");
    }

    @Test
    void aRightRevokedEndsTheSessionAndSaysWhy() {
        fill("权限调整");
        database.sql(
                        "update account set auth_version = auth_version + 1 where login_name = 'zhifa'")
                .update();
        marked("action-save").click();
        goOnAfter("权限调整", "权限刚被调整");
    }

    @Test
    void aReloadKeepsWhatWasTyped() {
        fill("重新载入");
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        page.reload();
        page.waitForLoadState(LoadState.LOAD);
        marked("action-kept-go-on").click();
        assertThat(party()).hasValue("重新载入");
    }

    @Test
    void anotherAccountOnTheSameComputerIsOfferedNothing() {
        fill("别人的内容");
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        window.clearCookies();
        signIn("fazhiban");
        page.waitForTimeout(1_500);
        assertThat(marked("action-kept-go-on")).isHidden();
    }
}
