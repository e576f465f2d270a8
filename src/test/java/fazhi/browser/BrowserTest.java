package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fazhi.FreshDatabase;
import fazhi.demo.DemoPerson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test in headless Chromium against the running portal. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=true",
            "portal.today=2023-03-01",
            "vaadin.productionMode=true",
            // as the jar's own note says; without it no address ever changes
            "vaadin.react.enable=false",
            "server.address=127.0.0.1"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(LastLook.class)
abstract class BrowserTest {

    private static final int PATIENCE = 30_000;

    private static Playwright playwright;

    private static Browser browser;

    protected BrowserContext window;

    protected Page page;

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @BeforeEach
    void open() {
        window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 768)
                                .setLocale("zh-CN"));
        window.setDefaultTimeout(PATIENCE);
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    protected void signIn(String login) {
        go("login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(DemoPerson.PASSWORD);
        page.keyboard().press("Enter");
        marked("nav-workbench").waitFor();
    }

    /** A record is kept and its dialog gone, so that the page may be left. */
    protected void saved() {
        assertThat(page.locator("vaadin-notification-card:has-text('已保存')").first()).isVisible();
        closed(page);
    }

    /**
     * No dialog stands on the page any more, nor closes: one that fades still catches the hand, and
     * a row clicked again and again until it is gone is scrolled to another place between press and
     * release.
     */
    protected static void closed(Page page) {
        assertThat(page.locator("vaadin-dialog[opened], vaadin-dialog-overlay[closing]"))
                .hasCount(0);
    }

    protected void go(String route) {
        page.navigate(home() + route);
    }

    protected String home() {
        return "http://127.0.0.1:" + port + "/";
    }

    protected Locator marked(String id) {
        return marked(page, id);
    }

    protected static Locator marked(Page page, String id) {
        return page.locator("[data-testid='" + id + "']");
    }

    /** Types into a field and leaves it. */
    protected static void type(Page page, String field, String text) {
        var input = marked(page, field).locator("input, textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    /** Chooses from a list by typing the beginning. */
    protected static void choose(Page page, String field, String text) {
        var input = marked(page, field).locator("input").first();
        input.click();
        input.fill(text);
        page.locator("vaadin-combo-box-item:visible:has-text('" + text + "')").first().click();
    }
}
