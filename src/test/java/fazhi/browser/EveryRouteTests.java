package fazhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.figure.Overview;
import fazhi.ledger.LedgerDirectory;
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

    @Test
    void everyRouteIsWhole() {
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
        }
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
