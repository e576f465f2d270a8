package fazhi.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guide anew, by {@code ./portal pictures}: the demo town, as the law
 * office sees it. No test run takes it along. They are WebP, which every browser from the floor up
 * shows, of a seventh the size of PNG.
 */
class GuidePictures extends BrowserTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/META-INF/resources/guide-pictures");

    private static final int QUALITY = 62;

    private static final int HIGHEST = 768;

    /** Where this machine keeps its files is nobody's business. */
    private static final String HIDE_FOLDERS =
            """
            () => document.querySelectorAll('vaadin-grid-cell-content').forEach(cell => {
              if (cell.textContent.startsWith('/')) {
                cell.textContent = cell.textContent.replace(/^.*\\/backup\\//, 'backup/');
              }
            })
            """;

    /** Views that are shown as they stand. */
    private static final Map<String, String> VIEWS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("workbench", "workbench"),
                            Map.entry("agenda", "agenda"),
                            Map.entry("deadlines", "deadlines"),
                            Map.entry("ledger", "ledger/activity?period=2022"),
                            Map.entry("record", "ledger/activity/1"),
                            Map.entry("case", "ledger/penalty/1"),
                            Map.entry("overview", "overview/enforcement?period=2022"),
                            Map.entry("health", "enforcement/health?period=2022"),
                            Map.entry("villages", "villages?period=2022"),
                            Map.entry("board", "improvement/board"),
                            Map.entry("task", "ledger/task/1"),
                            Map.entry("paper", "report/paper/1"),
                            Map.entry("backups", "administration/backups")));

    private void look(String route) {
        go(route);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(1_200);
    }

    /** The content without drawer and header, cut where a page gets long. */
    private void take(String name) throws IOException {
        take(name, page.locator("vaadin-app-layout > :not([slot])").first());
    }

    private void take(String name, Locator shown) throws IOException {
        var box = shown.boundingBox();
        var clip = new JsonObject();
        double top = Math.max(0, box.y);
        clip.addProperty("x", box.x);
        clip.addProperty("y", top);
        clip.addProperty("width", box.width);
        clip.addProperty("height", Math.min(Math.min(box.height, HIGHEST), 768 - top));
        clip.addProperty("scale", 1);
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        how.add("clip", clip);
        CDPSession session = window.newCDPSession(page);
        var picture = session.send("Page.captureScreenshot", how).get("data").getAsString();
        session.detach();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".webp"), Base64.getDecoder().decode(picture));
    }

    @Test
    void views() throws IOException {
        signIn("fazhiban");
        for (var each : VIEWS.entrySet()) {
            if (each.getKey().equals("backups")) {
                continue;
            }
            look(each.getValue());
            take(each.getKey());
        }
    }

    @Test
    void administration() throws IOException {
        signIn("xitong");
        look("administration/accounts");
        take("accounts");
        look(VIEWS.get("backups"));
        marked("action-add").click();
        page.waitForTimeout(15_000);
        look(VIEWS.get("backups"));
        page.evaluate(HIDE_FOLDERS);
        take("backups");
    }

    @Test
    void whatOpensOverAView() throws IOException {
        signIn("fazhiban");
        look("ledger/activity?period=2022");
        marked("action-add").click();
        page.waitForTimeout(1_500);
        take("form", page.locator("body"));
        look("ledger/activity?period=2022");
        marked("action-import").click();
        page.waitForTimeout(1_500);
        take("import", page.locator("body"));
    }

    @Test
    void coverage() throws IOException {
        signIn("fazhiban");
        look("overview/publicity?period=2022");
        var matrix = page.locator("[data-testid^='matrix-']").first();
        matrix.scrollIntoViewIfNeeded();
        page.waitForTimeout(500);
        take("matrix", matrix);
    }

    @Test
    void report() throws IOException {
        signIn("fazhiban");
        go("report/draft?period=2022");
        page.locator(".paper").first().waitFor();
        page.waitForTimeout(1_500);
        take("draft");
        look("report/check");
        marked("action-sample").click();
        page.waitForTimeout(8_000);
        take("check");
    }

    @Test
    void meeting() throws IOException {
        signIn("fazhiban");
        look("decks");
        marked("action-new-YEAR_END").click();
        page.waitForTimeout(6_000);
        take("deck");
        look("present?period=2022");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.waitForTimeout(2_000);
        take("slide", page.locator("body"));
    }
}
