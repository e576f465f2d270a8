package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fazhi.common.Period;
import fazhi.demo.DemoPerson;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.improvement.round.RoundService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingService;
import fazhi.report.life.PaperDrafting;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Wherever something is typed, whichever way it is left: Esc, the way back, a click in the menu and
 * closing the tab ask first; after a reload it is offered again, and after it was saved it is not.
 */
@Tag("long")
class TypingEverywhereTests extends BrowserTest {

    private static final String WORDS = "打字打到一半";

    @Autowired private RoundService rounds;

    @Autowired private DeckService decks;

    @Autowired private ShowingService showings;

    @Autowired private PaperDrafting papers;

    @Autowired private Ledger<PenaltyCaseData> cases;

    private static final String WORD_LIST = "vaadin-tab:text-is('字典')";

    private static final String ADD = mark("action-add") + ":visible";

    /**
     * Where something is typed (填写处).
     *
     * @param open what is clicked, one after the other, until the field is there
     * @param kept false where the words are a filter or a choice, which nothing keeps
     */
    record Place(String login, String route, List<String> open, String field, boolean kept) {

        @Override
        public String toString() {
            return route + " " + String.join(" ", open);
        }

        boolean dialog() {
            return !open.isEmpty();
        }
    }

    private static String mark(String id) {
        return "[data-testid='" + id + "']";
    }

    static List<Place> places() {
        return List.of(
                page("pufa", "publicity/notices?period=2022", mark("notice-paste")),
                page("fazhiban", "report/check?period=2022", mark("check-paste")),
                page("fazhiban", "improvement/past-report?period=2022", mark("check-paste")),
                page("fazhiban", "improvement/rollover", ".rollover-line vaadin-text-field"),
                dialog(
                        "fazhiban",
                        "administration/town",
                        mark("field-town.shortName"),
                        "action-edit"),
                new Place(
                        "fazhiban",
                        "administration/words",
                        List.of(WORD_LIST, ADD),
                        mark("field-word.label"),
                        true),
                dialog(
                        "fazhiban",
                        "administration/calendar",
                        mark("field-holiday.csv"),
                        "action-add"),
                dialog(
                        "anquan",
                        "administration/accounts",
                        mark("field-account.displayName"),
                        "action-add"),
                dialog(
                        "fazhiban",
                        "ledger/village",
                        mark("field-reorganisation.name"),
                        "action-reorganise"),
                dialog("zhifa", "ledger/penalty?all=1", mark("field-penalty.party"), "action-add"),
                new Place(
                        "zhifa",
                        "ledger/penalty?all=1",
                        List.of(mark("action-filter")),
                        ".filter-dialog vaadin-text-field, vaadin-dialog vaadin-text-field",
                        false));
    }

    private static Place page(String login, String route, String field) {
        return new Place(login, route, List.of(), field, true);
    }

    private static Place dialog(String login, String route, String field, String... open) {
        return new Place(
                login, route, List.of(open).stream().map(each -> mark(each)).toList(), field, true);
    }

    private Locator input(Place place) {
        return page.locator(place.field()).first().locator("input, textarea").first();
    }

    private void reach(Place place) {
        place.open().forEach(each -> page.locator(each).first().click());
        input(place).waitFor();
    }

    private void begin(Place place) {
        go("workbench");
        marked("nav-workbench").waitFor();
        // as a link of a page does: the way back stays in the same document
        page.evaluate(
                """
                route => window.dispatchEvent(
                    new CustomEvent('vaadin-router-go', { detail: new URL(route, location.origin) }))
                """,
                place.route());
        page.waitForURL(url -> url.contains(place.route()));
        reach(place);
        input(place).fill(WORDS);
    }

    private void asked(Place place, Runnable leave) {
        leave.run();
        var question = page.locator("vaadin-confirm-dialog");
        assertThat(question).containsText("尚未保存");
        question.locator("vaadin-button:has-text('继续填写')").click();
        assertThat(question).isHidden();
        // no hand is quicker than the answer that puts the address back
        page.waitForTimeout(500);
        assertThat(input(place)).hasValue(WORDS);
    }

    private void menu() {
        marked("nav-workbench").click();
    }

    static Stream<String> people() {
        return places().stream().map(Place::login).distinct();
    }

    @ParameterizedTest
    @MethodSource("people")
    void noWayOutLosesAWord(String login) {
        signIn(login);
        page.onDialog(dialog -> prompted(dialog));
        places().stream().filter(each -> each.login().equals(login)).forEach(this::everyWay);
    }

    private int prompts;

    private boolean staying;

    private void prompted(Dialog dialog) {
        prompts++;
        if (staying) {
            dialog.dismiss();
        } else {
            dialog.accept();
        }
    }

    private void everyWay(Place place) {
        begin(place);
        // a dialog lies over the menu
        asked(place, place.dialog() ? () -> page.keyboard().press("Escape") : this::menu);
        asked(place, () -> page.evaluate("history.back()"));
        prompts = 0;
        staying = true;
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> prompts == 1);
        staying = false;
        assertThat(input(place)).hasValue(WORDS);
        if (place.kept()) {
            offeredAfterAReload(place);
        }
        givenUp(place);
    }

    private void offeredAfterAReload(Place place) {
        page.waitForFunction("() => JSON.stringify(localStorage).includes('" + WORDS + "')");
        page.reload();
        marked("action-kept-go-on").click();
        if (place.dialog() && page.locator(place.field()).count() == 0) {
            page.waitForTimeout(300);
            if (page.locator(place.field()).count() == 0) {
                reach(place);
            }
        }
        assertThat(input(place)).hasValue(WORDS);
    }

    /** Given up knowingly, it is offered nowhere again, also when the page goes at once. */
    private void givenUp(Place place) {
        if (place.dialog()) {
            page.keyboard().press("Escape");
        } else {
            menu();
        }
        page.locator("vaadin-confirm-dialog vaadin-button:has-text('放弃')").click();
        assertThat(page.locator(place.field())).hasCount(0);
        page.reload();
        marked("nav-workbench").waitFor();
        assertThat(marked("action-kept-go-on")).isHidden();
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString())
                .as(place.toString())
                .doesNotContain(WORDS);
    }

    /** The page is loaded anew before the saved dialog has left it: nothing is offered twice. */
    @org.junit.jupiter.api.Test
    void whatWasSavedIsNotOfferedThoughThePageGoesAtOnce() {
        signIn("fazhiban");
        go("administration/words");
        page.locator(WORD_LIST).click();
        page.locator(ADD).click();
        type(page, "field-word.dictionary", "meeting-kind");
        input(new Place("", "", List.of(), mark("field-word.label"), true)).fill("碰头会");
        page.waitForTimeout(500);
        page.onDialog(Dialog::accept);
        page.evaluate(
                """
                () => {
                  const seen = new MutationObserver(() => {
                    if (document.querySelector('vaadin-notification-card')) {
                      seen.disconnect();
                      location.reload();
                    }
                  });
                  seen.observe(document.body, { childList: true, subtree: true });
                }
                """);
        marked("action-save").click();
        page.waitForTimeout(3_000);
        marked("nav-workbench").waitFor();
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("碰头会");
    }

    /** Every field of every view is guarded, or is a search or a filter that keeps nothing. */
    @ParameterizedTest
    @MethodSource("routes")
    void everyFieldOfAViewIsGuarded(Map.Entry<String, List<String>> views) {
        var made = SystemIdentity.run(this::made);
        signIn(views.getKey());
        for (var view : views.getValue()) {
            var route = named(view, made);
            go(route);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator(".failure").count()).as(route).isZero();
            assertThat((List<?>) page.evaluate(UNGUARDED)).as(route).isEmpty();
        }
    }

    /** A record of each kind a page is of, by how its address names it. */
    private Map<String, Long> made() {
        var round = rounds.begin("自查", LocalDate.of(2023, 6, 20), List.of("某项"));
        var deck = decks.add(MeetingKind.FREE, Period.year(2022));
        return Map.of(
                ":round", round,
                ":village", rounds.table(round).villages().getFirst().id(),
                "decks/:id", deck,
                "showings/:id", showings.begin(deck),
                "report/paper/:id", papers.begin("five-contents", Period.year(2022)),
                "penalty/:id", cases.list(LedgerQuery.ALL, 0, 1).getFirst().id());
    }

    private static String named(String view, Map<String, Long> made) {
        var route = view;
        for (var each : made.entrySet()) {
            var name = each.getKey();
            int at = name.indexOf(':');
            route = route.replace(name, name.substring(0, at) + each.getValue());
        }
        return route;
    }

    private static final String UNGUARDED =
            """
            () => [...document.querySelectorAll(
                    'vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-password-field')]
                .filter(field => !field.readonly && field.offsetWidth > 0)
                .filter(field => !(field.dataset.testid ?? '').match(/search|filter/))
                .filter(field => !field.closest('vaadin-grid, .header-tools'))
                .filter(field => {
                  for (let at = field.parentElement; at; at = at.parentElement) {
                    if ([...at.children].some(each => each.localName === 'fazhi-typing')) return false;
                  }
                  return true;
                })
                .map(field => field.dataset.testid ?? field.label ?? field.localName)
            """;

    /** Every page there is by a person who may see it; a record of each kind stands for all. */
    static List<Map.Entry<String, List<String>>> routes() throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(Path.of("docs/access/routes.csv"))) {
            var part = line.split(",");
            login(part[1])
                    .ifPresent(
                            login ->
                                    pages.computeIfAbsent(login, _ -> new ArrayList<>())
                                            .add(page(part[0])));
        }
        return List.copyOf(pages.entrySet());
    }

    /** Nobody for the pages before the sign-in, which keep nothing. */
    private static Optional<String> login(String who) {
        return who.equals("signed-in")
                ? Optional.of("fazhiban")
                : DemoPerson.ALL.stream()
                        .filter(each -> List.of(who.split(" ")).contains(each.role().name()))
                        .map(DemoPerson::loginName)
                        .findFirst();
    }

    private static String page(String route) {
        return route.replace(":ledger", "penalty")
                        .replace(":module", "enforcement")
                        .replace(":list", "villages")
                + "?period=2022";
    }
}
