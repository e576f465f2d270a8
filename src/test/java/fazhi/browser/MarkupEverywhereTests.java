package fazhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fazhi.ledger.LedgerDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Markup and script in every free text of the town, wherever it came in, stay text on every page.
 */
@Tag("long")
@DirtiesContext
class MarkupEverywhereTests extends BrowserTest {

    private static final String RUN = "window.__ran=1";

    private static final List<String> ATTACKS =
            List.of(
                    "<script>RUN</script>",
                    "<ScRiPt >RUN</ScRiPt>",
                    "</title><script>RUN</script>",
                    "</textarea><script>RUN</script>",
                    "</style><script>RUN</script>",
                    "<img src=x onerror=RUN>",
                    "<img src=x onerror='RUN'>",
                    "<img/src=x/onerror=RUN>",
                    "\"><img src=x onerror=RUN>",
                    "'><img src=x onerror=RUN>",
                    "<svg onload=RUN>",
                    "<svg><script>RUN</script></svg>",
                    "<svg><animate onbegin=RUN attributeName=x dur=1s>",
                    "<body onload=RUN>",
                    "<input autofocus onfocus=RUN>",
                    "<select autofocus onfocus=RUN>",
                    "<details open ontoggle=RUN>",
                    "<video><source onerror=RUN>",
                    "<audio src=x onerror=RUN>",
                    "<iframe srcdoc='<script>parent.__ran=1</script>'>",
                    "<iframe src=\"javascript:parent.__ran=1\">",
                    "<object data=\"javascript:RUN\">",
                    "<a href=\"javascript:RUN\">x</a>",
                    "javascript:RUN",
                    "<math><mtext><img src=x onerror=RUN>",
                    "<template><script>RUN</script></template>",
                    "{{constructor.constructor('RUN')()}}",
                    "${RUN}",
                    "\u2028<script>RUN</script>",
                    "<x style=animation-name:spin onanimationstart=RUN>");

    /** Codes are written in letters, what people type in characters. */
    private static final String TEXTS =
            """
            select lower(table_name) || '.' || lower(column_name) || '.' || character_maximum_length
            from information_schema.columns
            where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'
                and character_maximum_length >= 100
            """;

    /** What the portal itself writes and reads: codes, hashes, paths, its own forms of a text. */
    private static final String OWN =
            ".*(hash|sha256|password|algorithm|search_text|sort_text|media_type|kind|code|route|"
                    + "login_name|key|token|state|stage|setting|value|payload|content|figure).*";

    private static final Set<String> SPARED =
            Set.of("audit_entry", "audit_chain", "flyway_schema_history");

    @Autowired JdbcClient database;

    @Autowired LedgerDirectory ledgers;

    private int attacked;

    private void attack() {
        var columns = database.sql(TEXTS).query(String.class).list();
        for (var each : columns) {
            var part = each.split("\\.");
            if (!SPARED.contains(part[0]) && !part[1].matches(OWN)) {
                var attack = ATTACKS.get(attacked % ATTACKS.size()).replace("RUN", RUN);
                if (put(attack, part[0], part[1], part[2])) {
                    attacked++;
                }
            }
        }
    }

    private boolean put(String attack, String table, String column, String longest) {
        var update = "update %s set %s = left(concat(?, ' ', %2$s), %s) where %2$s regexp '[一-龥]'";
        return database.sql(update.formatted(table, column, longest)).param(attack).update() > 0;
    }

    private List<String> routes() throws IOException {
        var routes = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("docs/access/routes.csv"))) {
            var route = line.substring(0, line.indexOf(','));
            if (!route.contains(":") && !route.equals("route")) {
                routes.add(route);
            }
        }
        for (var ledger : ledgers.all()) {
            var route = ledger.format().route();
            routes.add(route + "?all=1");
            routes.add(route + "/1");
            routes.add(route + "?write=1");
            routes.add("print/" + route + "?all=1");
        }
        return routes;
    }

    @Test
    void nothingThatWasTypedIsRun() throws IOException {
        signIn("fazhiban");
        var asked = new ArrayList<String>();
        page.onDialog(
                dialog -> {
                    asked.add(dialog.message());
                    dialog.dismiss();
                });
        attack();
        assertThat(attacked).isGreaterThan(100);
        var shown = 0;
        for (var route : routes()) {
            go(route);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.evaluate("() => window.__ran === undefined")).as(route).isEqualTo(true);
            if (page.locator("body").innerText().contains("__ran")) {
                shown++;
            }
        }
        assertThat(asked).isEmpty();
        // it was there to be run: as text, on most pages
        assertThat(shown).isGreaterThan(100);
    }
}
