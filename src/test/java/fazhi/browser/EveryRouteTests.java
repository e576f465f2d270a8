package fazhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fazhi.figure.board.Overview;
import fazhi.ledger.LedgerDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No view shows a dead widget, a missing text or anything of the machinery. */
class EveryRouteTests extends BrowserTest {

    /** Names Vaadin gives to plain elements. */
    private static final String UNDEFINED =
            """
            () => [...new Set([...document.querySelectorAll('*')].map(e => e.localName))]
                .filter(n => n.includes('-') && !customElements.get(n))
                .filter(n => !n.startsWith('flow-container') && n !== 'vaadin-grid-cell-content')
            """;

    @Autowired LedgerDirectory ledgers;

    @Autowired List<Overview> overviews;

    /** Collects what the policy of the page forbade, in every document. */
    private static final String WATCH =
            """
            window.forbidden = [];
            document.addEventListener('securitypolicyviolation',
                e => window.forbidden.push(e.violatedDirective + ' ' + e.blockedURI));
            """;

    private final List<String> elsewhere = new ArrayList<>();

    private final List<String> refused = new ArrayList<>();

    private void watch() {
        page.addInitScript(WATCH);
        page.onRequest(
                request -> {
                    var url = request.url();
                    if (!url.startsWith(home()) && url.matches("(?i)(https?|wss?):.*")) {
                        elsewhere.add(url);
                    }
                });
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        refused.add(message.text());
                    }
                });
    }

    /** The watching itself is seen to see. */
    @Test
    void aForbiddenPictureIsNoticed() {
        watch();
        go("login");
        page.evaluate(
                "() => { const i = new Image(); i.src = 'http://192.0.2.1/x.png';"
                        + " document.body.append(i); }");
        page.waitForFunction("() => window.forbidden.length > 0");
        assertThat((List<?>) page.evaluate("() => window.forbidden")).hasSize(1);
        assertThat(refused).isNotEmpty();
    }

    /** Every page the law office opens, with the policy on. */
    @Test
    void nothingIsForbiddenAndNobodyElseIsAsked() throws IOException {
        watch();
        signIn("fazhiban");
        for (var line : Files.readAllLines(Path.of("docs/access/routes.csv"))) {
            var route = line.substring(0, line.indexOf(','));
            var who = line.substring(line.indexOf(',') + 1);
            if (!route.contains(":") && (who.contains("LAW_OFFICE") || who.equals("signed-in"))) {
                go(route);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat((List<?>) page.evaluate("() => window.forbidden")).as(route).isEmpty();
            }
        }
        assertThat(refused).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void everyRouteIsWhole() {
        watch();
        signIn("fazhiban");
        var routes = new ArrayList<>(List.of("workbench", "about"));
        overviews.forEach(each -> routes.add("overview/" + each.module()));
        ledgers.all().forEach(each -> routes.add(each.format().route() + "?all=1"));
        ledgers.all().forEach(each -> routes.add(each.format().route() + "/1"));
        for (var route : routes) {
            go(route);
            page.locator("vaadin-app-layout h2").first().waitFor();
            assertThat((List<?>) page.evaluate(UNDEFINED)).as(route).isEmpty();
            assertThat(page.locator("body").innerText())
                    .as(route)
                    .doesNotContain("!", "Exception", "fazhi.", "select ");
            assertThat((List<?>) page.evaluate("() => window.forbidden")).as(route).isEmpty();
        }
        assertThat(refused).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void wrongAddressesGetAPlainPageWithAWayOn() {
        signIn("lianluo");
        for (var route :
                List.of(
                        "workbench?period=20x2",
                        "ledger/nosuch",
                        "ledger/penalty/999999",
                        "ledger/penalty/abc",
                        "overview/nosuch",
                        "ledger/penalty?cause=NOSUCH..X",
                        "ledger/penalty?filedOn=2022-99-99..")) {
            go(route);
            page.locator(".failure a").waitFor();
            assertThat(page.locator("body").innerText())
                    .as(route)
                    .doesNotContain("Exception", "fazhi.", "select ", "at org");
        }
    }
}
