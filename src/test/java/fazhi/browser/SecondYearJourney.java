package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import fazhi.common.Texts;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * From an earlier report to the draft of the second year: read, worked on, closed, carried, told;
 * on a screen in one of the two languages, the records and the draft being the town's own.
 */
@Tag("long")
abstract class SecondYearJourney extends BrowserTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private static final String READ = "村规民约审查不及时";

    private static final String CORRECTED = "村规民约备案审查不及时";

    private static final String MEASURE = "逐村清理村规民约";

    private static final String TASK = "完成二十三个村的村规民约清理";

    private static final String REPORT =
            """
            雷高镇2021年度法治政府建设情况的报告
            一、主要做法
            （一）规范执法。全年开展普法活动12场次。
            二、存在的不足
            1.村规民约审查不及时。村级自治规范存在薄弱环节。一是审查流程不清；二是备案材料不全。主要原因是专人不足。
            三、下一步打算
            1.规范村级自治。一是逐村清理村规民约；二是建立备案台账。
            雷高镇人民政府
            2021年12月20日
            """;

    private final Locale language;

    @Autowired private Texts texts;

    SecondYearJourney(Locale language) {
        this.language = language;
    }

    private String said(String key, Object... arguments) {
        LocaleContextHolder.setLocale(language);
        try {
            return texts.get(key, arguments);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void come(String login) {
        window.clearCookies();
        window.addCookies(
                List.of(new Cookie("fazhi-language", language.toLanguageTag()).setUrl(home())));
        signIn(login);
    }

    @Test
    void lastReportIsReadWorkedOnClosedCarriedAndTold() {
        come("fazhiban");
        readAndCorrect();
        giveTask();
        progress();
        closeBySecondPerson();
        carry();
        draft();
    }

    private void readAndCorrect() {
        go("improvement/past-report");
        marked("check-upload")
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "2021.txt", "text/plain", REPORT.getBytes(StandardCharsets.UTF_8)));
        var name = page.locator(".past-card vaadin-text-field input").first();
        assertThat(name).hasValue(READ);
        assertThat(page.locator(".past-card").first()).containsText(said("past.point", 2));
        name.fill(CORRECTED);
        name.press("Tab");
        marked("action-register").click();
        assertThat(page.locator("vaadin-notification-card").first())
                .containsText(said("past.registered", 1, 2, "2021", "2022"));
    }

    private void giveTask() {
        go("improvement/closure?period=2023");
        assertThat(marked("closure-sheet").locator("tr:has-text('" + CORRECTED + "')"))
                .containsText(said("Gap.TASK"));
        go("ledger/task?period=2023");
        marked("action-add").first().click();
        type(page, "field-task.name", TASK);
        choose(page, "field-task.measureId", MEASURE);
        type(page, "field-task.assignedOn", "20230105");
        type(page, "field-task.dueOn", "20230320");
        type(page, "field-task.progress", "40");
        marked("action-save").click();
        kept();
        go("improvement/board?period=2023");
        assertThat(marked("board-RUNNING")).containsText(TASK);
    }

    private void progress() {
        marked("board-RUNNING").locator("a:has-text('" + TASK + "')").click();
        marked("action-edit").first().click();
        type(page, "field-task.doneOn", "20230225");
        marked("action-save").click();
        kept();
        marked("evidence-upload")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("清理表.png", "image/png", PNG));
        page.locator(".record-view .evidence-file:has-text('清理表.png')").first().waitFor();
        page.reload();
        assertThat(marked("closing-hint")).containsText(said("closing.own"));
        go("improvement/board?period=2023");
        assertThat(marked("board-TO_CLOSE")).containsText(TASK);
    }

    private void closeBySecondPerson() {
        come("lingdao");
        go("improvement/board?period=2023");
        marked("board-TO_CLOSE").locator("a:has-text('" + TASK + "')").click();
        marked("action-close").click();
        assertThat(page.locator("vaadin-notification-card").first())
                .containsText(said("closing.closed"));
        go("improvement/board?period=2023");
        assertThat(marked("board-CLOSED")).containsText(TASK);
    }

    private void carry() {
        come("fazhiban");
        go("improvement/rollover");
        assertThat(page.locator(".rollover-line")).hasCount(5);
        assertThat(page.locator(".rollover-line:has-text('" + CORRECTED + "')"))
                .containsText(said("rollover.age", 3));
        marked("action-rollover").click();
        page.locator("vaadin-confirm-dialog[opened]")
                .locator("vaadin-button:has-text('" + said("rollover.yes-later") + "')")
                .click();
        assertThat(marked("rollover-problems")).containsText(said("rollover.none-waiting", "2023"));
    }

    private void draft() {
        go("report/draft?template=skeleton&period=2023");
        var paper = page.locator(".paper").first();
        assertThat(paper).containsText("以前年度查找并结转到本年的问题5项");
        assertThat(paper).containsText(CORRECTED);
        assertThat(paper).containsText("2021年查找，连续3年");
        assertThat(paper).containsText("行政执法队伍建设有待加强");
        assertThat(paper).containsText("分解任务1项，销号1项");
    }

    private void kept() {
        var notice =
                page.locator("vaadin-notification-card:has-text('" + said("ledger.saved") + "')");
        assertThat(notice.first()).isVisible();
        closed(page);
    }
}
