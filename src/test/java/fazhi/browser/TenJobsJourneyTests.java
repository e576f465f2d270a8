package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten jobs of the day, each from the page a person stands on when it comes up, counted in clicks
 * beside what must be typed.
 */
class TenJobsJourneyTests extends BrowserTest {

    private static final Map<String, String> TOLD = new LinkedHashMap<>();

    private Hands hands;

    @TempDir Path folder;

    @BeforeEach
    void begin() {
        hands = new Hands(page);
    }

    @AfterAll
    static void tell() {
        TOLD.forEach((job, clicks) -> System.out.println(job + ": " + clicks));
    }

    private void within(String job, int most) {
        var clicks = hands.clicks();
        TOLD.put(job, clicks + " clicks of at most " + most);
        assertThat(clicks).as(job).isLessThanOrEqualTo(most);
    }

    private void at(String login, String route) {
        signIn(login);
        if (!route.isEmpty()) {
            go(route);
        }
        hands.answered();
        hands.part("job");
    }

    @Test
    void aCaseIsRegisteredFromTheWorkbench() {
        at("zhifa", "");
        hands.click("nav-enforcement");
        hands.click("nav-penalty");
        hands.click("action-add");
        hands.choose("field-penalty.cause", "非法采矿");
        hands.type("field-penalty.party", "当事人十事");
        hands.type("field-penalty.filedOn", "20230220");
        hands.click(marked("action-save"));
        saved();
        within("register a case", 4);
    }

    @Test
    void aCaseIsFoundFromAnywhere() {
        at("zhifa", "agenda");
        var search = marked("search").locator("input");
        search.fill("非法采矿");
        var hit = page.locator("vaadin-combo-box-item:visible:has-text('非法采矿')").first();
        hit.waitFor();
        hands.answered();
        hands.click(hit);
        page.waitForURL(Pattern.compile(".*/ledger/[a-z-]+/\\d+.*"));
        within("find it", 1);
    }

    @Test
    void aTaskIsMarkedDone() {
        at("fazhiban", "");
        hands.click(page.locator("[data-testid^='act-task-']"));
        hands.click(marked("action-save"));
        hands.saved();
        within("mark a task done", 2);
    }

    @Test
    void anActivityIsRegisteredWithThreePhotos() throws IOException {
        at("lianluo", "");
        hands.click("action-add-activity");
        hands.type("field-activity.heldOn", "20230221");
        hands.type("field-activity.title", "十事普法夜校");
        marked("field-activity.theme").click();
        page.locator("vaadin-select-item:has-text('涉农')").first().click();
        var upload = page.locator("vaadin-dialog vaadin-upload input[type=file]").first();
        upload.setInputFiles(new Path[] {photo("one"), photo("two"), photo("three")});
        assertThat(marked("evidence-waiting")).hasCount(3);
        hands.click(marked("action-save"));
        hands.saved();
        hands.click(
                page.locator(
                                "vaadin-notification-card button, vaadin-notification-card vaadin-button")
                        .first());
        assertThat(marked("evidence").locator("[data-testid='action-preview']")).hasCount(3);
        within("activity with three photos", 5);
    }

    private Path photo(String name) throws IOException {
        var file = folder.resolve(name + ".png");
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, name.hashCode());
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    @Test
    void theNumberTellsWhichTwentyCases() {
        at("fazhiban", "");
        hands.click(marked("pillar-enforcement").locator("a:has-text('20 宗')"));
        marked("ledger-penalty").waitFor();
        assertThat(page.locator(".ledger-count")).containsText("20");
        within("which 20 cases", 1);
    }

    @Test
    void oneChartIsShownOnTheWholeScreenAndLeftAgain() {
        at("fazhiban", "overview/enforcement?period=2022");
        var chart = marked("chart-penalty.progress");
        chart.locator("fazhi-chart svg").waitFor();
        var before = top(chart);
        hands.click(chart.locator("[data-testid='action-enlarge']"));
        assertThat(chart).hasClass(Pattern.compile(".*enlarged.*"));
        assertThat(chart.boundingBox().width).isGreaterThan(1300);
        page.keyboard().press("ArrowRight");
        assertThat(chart).not().hasClass(Pattern.compile(".*enlarged.*"));
        assertThat(page.locator(".enlarged")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".enlarged")).hasCount(0);
        page.waitForCondition(() -> Math.abs(top(chart) - before) < 2);
        within("show one chart", 1);
    }

    @Test
    void theBellCountsAsTheWorkbenchDoes() {
        at("fazhiban", "");
        var late = marked("due-tile-OVERDUE").locator(".due-tile-number").innerText();
        assertThat(late).isNotEqualTo("0");
        assertThat(marked("bell-count")).hasText(late);
        go("agenda");
        assertThat(marked("bell-count")).hasText(late);
    }

    @Test
    void theArrowsLeadFromTheBoardOnToTheTimeline() {
        at("fazhiban", "improvement/board?period=2022");
        hands.click("action-enlarge");
        for (var shown : new String[] {"improvement-board", "improvement-tree", "closure-sheet"}) {
            assertThat(page.locator(".enlarged [data-testid='" + shown + "']")).hasCount(1);
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator(".enlarged h2")).containsText("时间线");
        page.keyboard().press("Escape");
        assertThat(page.locator(".enlarged")).hasCount(0);
    }

    private static double top(Locator what) {
        return ((Number) what.evaluate("each => each.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void thisYearStandsBesideTheLast() {
        at("fazhiban", "");
        hands.click(marked("pillar-publicity").locator("h3 a"));
        assertThat(marked("figure-publicity.activities")).containsText("上年同期");
        within("compare with last year", 1);
    }

    @Test
    void theOfficialTableIsExported() {
        at("fazhiban", "ledger/penalty?period=2022");
        hands.click("action-export");
        var file = page.waitForDownload(() -> hands.click("export-official"));
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        within("export", 2);
    }

    @Test
    void aTableIsImported() throws URISyntaxException, IOException {
        at("fazhiban", "ledger/problem?all=1");
        var file = folder.resolve("problems.csv");
        Files.writeString(file, "存在问题,发现日期\n十事导入的问题,2023-02-01\n");
        hands.click("action-import");
        marked("import-upload").locator("input[type=file]").setInputFiles(file);
        assertThat(marked("import-words")).containsText("共");
        var accept = marked("action-accept-all");
        if (accept.isVisible() && accept.isEnabled()) {
            hands.click(accept);
        }
        hands.click("action-start-import");
        assertThat(marked("import-report")).containsText("新增 1 条");
        within("import", 3);
    }

    @Test
    void whatIsOverdueForMeIsSeenAtOnce() {
        at("zhifa", "");
        assertThat(marked("due-list").locator(".due-line").first()).containsText("逾期");
        assertThat(marked("due-list").locator(".due-owner").first()).containsText("执法员甲");
        within("what is overdue for me", 0);
    }
}
