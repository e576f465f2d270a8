package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import fazhi.common.Period;
import fazhi.demo.DemoPerson;
import fazhi.figure.board.Overview;
import fazhi.improvement.round.RoundService;
import fazhi.ledger.LedgerDirectory;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingService;
import fazhi.report.life.PaperDrafting;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Autowired private RoundService rounds;

    @Autowired private DeckService decks;

    @Autowired private ShowingService showings;

    @Autowired private PaperDrafting papers;

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

    /** Every route once, by the first person of the demo who may open it. */
    private Map<DemoPerson, List<String>> routes() throws IOException {
        var made = SystemIdentity.run(this::made);
        var routes = new LinkedHashMap<DemoPerson, List<String>>();
        for (var line : Files.readAllLines(Path.of("docs/access/routes.csv"))) {
            var route = line.substring(0, line.indexOf(','));
            var who = line.substring(line.indexOf(',') + 1);
            DemoPerson.ALL.stream()
                    .filter(
                            each ->
                                    who.equals("signed-in")
                                            || List.of(who.split(" ")).contains(each.role().name()))
                    .findFirst()
                    .ifPresent(
                            each ->
                                    routes.computeIfAbsent(each, _ -> new ArrayList<>())
                                            .add(named(route, made)));
        }
        var first = routes.get(DemoPerson.ALL.getFirst());
        first.removeIf(route -> route.startsWith("organisation/") || route.contains(":"));
        overviews.forEach(each -> first.add("overview/" + each.module() + "?period=2022"));
        // ledgers share one view: a few stand for all, with their records
        Stream.of("penalty", "activity", "task", "village")
                .map(each -> ledgers.get(each).format().route())
                .forEach(each -> first.addAll(List.of(each + "?all=1", each + "/1")));
        DemoPerson.ALL.forEach(
                each -> routes.computeIfAbsent(each, _ -> new ArrayList<>()).add("workbench"));
        return routes;
    }

    /** A record of each kind a page is of, by how its address names it. */
    private Map<String, Long> made() {
        var round = rounds.begin("无障碍自查", LocalDate.of(2023, 6, 20), List.of("某项"));
        var deck = decks.add(MeetingKind.PARTY_COMMITTEE, Period.year(2022));
        return Map.of(
                "rounds/:round", round,
                "/:village", rounds.table(round).villages().getFirst().id(),
                "decks/:id", deck,
                "showings/:id", showings.begin(deck),
                "report/paper/:id", papers.begin("five-contents", Period.year(2022)));
    }

    private static String named(String route, Map<String, Long> made) {
        var named = route.replace("ledger/:ledger/removed", "ledger/penalty/removed");
        for (var each : made.entrySet()) {
            var name = each.getKey();
            named = named.replace(name, name.substring(0, name.indexOf(':')) + each.getValue());
        }
        return named;
    }

    @Test
    void nothingSeriousOnAnyView() throws IOException {
        var found = new TreeMap<String, List<?>>();
        var seen = 0;
        for (var person : routes().entrySet()) {
            signIn(person.getKey().loginName());
            for (var route : person.getValue()) {
                go(route);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.locator("h1, h2").first().waitFor();
                page.waitForTimeout(300);
                assertThat(page.locator(".failure")).hasCount(0);
                var serious = serious();
                if (!serious.isEmpty()) {
                    found.put(person.getKey().loginName() + " " + route, serious);
                }
                seen++;
            }
            window.clearCookies();
        }
        assertThat(found).isEmpty();
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void nothingSeriousBeforeOneSignsIn() {
        go("login");
        page.locator("input[name=username]").waitFor();
        assertThat(serious()).isEmpty();
    }

    /** The same in the dark and in high contrast, on what stands for all. */
    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void nothingSeriousInAnotherDisplay(String display) {
        window.addCookies(List.of(new Cookie("fazhi-display", display).setUrl(home())));
        signIn("fazhiban");
        var found = new TreeMap<String, List<?>>();
        for (var route :
                List.of(
                        "workbench",
                        "agenda",
                        "guide/enforcement",
                        "improvement/closure",
                        "ledger/penalty?all=1",
                        "ledger/penalty/1",
                        "overview/enforcement?period=2022",
                        "overview/publicity?period=2022",
                        "report/check")) {
            go(route);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("vaadin-app-layout h2").first().waitFor();
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
