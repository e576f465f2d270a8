package fazhi.cluster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fazhi.demo.DemoPerson;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two portals on one PostgreSQL and one folder of files, behind a balancer that keeps each browser
 * with its machine: what is saved on one is seen on the other, and one of them may die under load.
 */
@Tag("long")
class TwoMachinesTests {

    private static final int PEOPLE = 20;

    private static final int SECONDS = 20;

    private static final String PARTY = "两机互见当事人";

    @TempDir private Path folder;

    @Test
    void whatOneKeepsTheOtherShowsAndOneMayDie() throws Exception {
        try (var database = EmbeddedPostgres.builder().start()) {
            var url = database.getJdbcUrl("postgres", "postgres");
            var first = Machine.start("first", folder, url);
            try {
                report("one machine", load(List.of(first.port()), SECONDS, () -> {}));
                var second = Machine.start("second", folder, url);
                try {
                    together(first, second);
                    jobsAreDoneOnce(database);
                    assertThat(second.alive()).isTrue();
                } finally {
                    second.stop();
                }
            } finally {
                first.kill();
            }
        }
    }

    private void together(Machine first, Machine second) throws Exception {
        var both = List.of(first.port(), second.port());
        report("two machines", load(both, SECONDS, () -> {}));
        save(first.port());
        var other = new Visitor(second.port(), "fazhiban");
        other.signIn();
        assertThat(other.rows()).as("seen on the second machine").contains(PARTY);
        var killed =
                load(
                        both,
                        SECONDS,
                        () -> {
                            Thread.sleep(5000);
                            first.kill();
                            return;
                        });
        report("one of two killed", killed);
        assertThat(killed.pages()).as("pages after the kill").isPositive();
        assertThat(other.rows()).as("kept when the first is gone").contains(PARTY);
        try (var balancer = new StickyProxy(both)) {
            var back = new Visitor(balancer.port(), "zhifa");
            back.signIn();
            assertThat(back.rows()).contains(PARTY);
        }
    }

    /** What happens during the load. */
    private interface Event {

        void happen() throws Exception;
    }

    /** How many pages came, and how often somebody had to sign in again. */
    private record Load(int pages, int again, int failed, double perSecond) {}

    private static Load load(List<Integer> machines, int seconds, Event event) throws Exception {
        var pages = new AtomicInteger();
        var again = new AtomicInteger();
        var failed = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var balancer = new StickyProxy(machines);
                var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var logins = List.of("fazhiban", "zhifa");
            var visitors = new ArrayList<Visitor>();
            for (int i = 0; i < PEOPLE; i++) {
                var visitor = new Visitor(balancer.port(), logins.get(i % logins.size()));
                visitor.signIn();
                visitors.add(visitor);
            }
            for (int i = 0; i < PEOPLE; i++) {
                var visitor = visitors.get(i % visitors.size());
                Callable<Void> work =
                        () -> {
                            while (!over.get()) {
                                try {
                                    if (visitor.open()) {
                                        pages.incrementAndGet();
                                    } else {
                                        synchronized (visitor) {
                                            if (!visitor.open()) {
                                                again.incrementAndGet();
                                                visitor.signIn();
                                            }
                                        }
                                    }
                                } catch (Exception _) {
                                    failed.incrementAndGet();
                                }
                            }
                            return null;
                        };
                threads.submit(work);
            }
            var began = System.nanoTime();
            event.happen();
            var left = seconds * 1000L - (System.nanoTime() - began) / 1_000_000;
            Thread.sleep(Math.max(1000, left));
            over.set(true);
            threads.shutdown();
        }
        return new Load(pages.get(), again.get(), failed.get(), pages.get() / (double) seconds);
    }

    private static void report(String what, Load load) {
        System.out.println(what + ": " + load);
        assertThat(load.pages()).as(what).isPositive();
    }

    /** On the page of one machine, as a person does. */
    private void save(int port) {
        try (var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser =
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
            var window = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
            window.setDefaultTimeout(60_000);
            save(window.newPage(), "http://127.0.0.1:" + port + "/");
        }
    }

    private static void save(Page page, String home) {
        page.navigate(home + "login");
        page.locator("input[name=username]").fill("zhifa");
        page.locator("input[name=password]").fill(DemoPerson.PASSWORD);
        page.keyboard().press("Enter");
        marked(page, "nav-workbench").waitFor();
        page.navigate(home + "ledger/penalty?period=2022");
        marked(page, "action-add").first().click();
        var cause = marked(page, "field-penalty.cause").locator("input").first();
        cause.click();
        cause.fill("非法采矿");
        page.locator("vaadin-combo-box-item:visible:has-text('非法采矿')").first().click();
        type(page, "field-penalty.party", PARTY);
        type(page, "field-penalty.filedOn", "20230215");
        marked(page, "action-save").click();
        assertThat(page.locator("vaadin-notification-card:has-text('已保存')").first()).isVisible();
    }

    private static com.microsoft.playwright.Locator marked(Page page, String id) {
        return page.locator("[data-testid='" + id + "']");
    }

    private static void type(Page page, String field, String text) {
        var input = marked(page, field).locator("input, textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    /** Both were due to do the same: it was claimed, and last year's report was begun once. */
    private static void jobsAreDoneOnce(EmbeddedPostgres database) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from job_slot where job = 'waiting-clocks'")) {
            found.next();
            assertThat(found.getInt(1)).isPositive();
        }
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from report_paper where removed_at is null")) {
            found.next();
            assertThat(found.getInt(1)).as("reports of last year").isLessThanOrEqualTo(1);
        }
    }
}
