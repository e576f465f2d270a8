package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fazhi.figure.Overview;
import fazhi.ledger.LedgerDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** axe finds nothing serious on any view, and the keyboard has a way past the drawer. */
class AccessibleViewsTests extends BrowserTest {

    private static final String SERIOUS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(each => ['serious', 'critical'].includes(each.impact))
                .map(each => each.id + ': ' + each.nodes.slice(0, 3)
                    .map(node => node.target + ' ' + (node.any[0]?.message ?? '')).join(' | '))
            """;

    private static final String AXE = read("/axe.min.js");

    @Autowired private ObjectProvider<Overview> overviews;

    @Autowired private LedgerDirectory ledgers;

    private static String read(String name) {
        try (var script = AccessibleViewsTests.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<?> serious() {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(SERIOUS);
    }

    /** Ledgers share one view: a few stand for all, with their records. */
    private List<String> routes() throws IOException {
        var routes = new ArrayList<String>();
        try (Stream<String> lines = Files.lines(Path.of("docs/access/routes.csv"))) {
            lines.filter(line -> line.contains("LAW_OFFICE") || line.endsWith(",signed-in"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .filter(route -> !route.contains(":") && !route.equals("present"))
                    .forEach(routes::add);
        }
        overviews.forEach(each -> routes.add("overview/" + each.module() + "?period=2022"));
        Stream.of("penalty", "activity", "task", "village")
                .flatMap(each -> Stream.of(ledgers.get(each).format().route()))
                .flatMap(each -> Stream.of(each + "?all=1", each + "/1"))
                .forEach(routes::add);
        return routes;
    }

    @Test
    void nothingSeriousOnAnyView() throws IOException {
        signIn("fazhiban");
        var found = new TreeMap<String, List<?>>();
        for (var route : routes()) {
            go(route);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("vaadin-app-layout h2, h1").first().waitFor();
            page.waitForTimeout(300);
            var serious = serious();
            if (!serious.isEmpty()) {
                found.put(route, serious);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theKeyboardPassesTheDrawer() {
        signIn("fazhiban");
        page.locator("body").focus();
        page.keyboard().press("Tab");
        assertThat(marked("skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-app-layout > .workbench")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".workbench a:focus, .workbench vaadin-button:focus")).hasCount(1);
    }
}
