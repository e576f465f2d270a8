package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an old browser gets; docs/browsers.md says which were really tried. */
class BrowserFloorTests extends BrowserTest {

    private static final String BELOW = "delete HTMLElement.prototype.popover;";

    /** As Chromium 114 is: no methods of sets. */
    private static final String AT_THE_FLOOR =
            """
            for (const name of ['union', 'intersection', 'difference', 'symmetricDifference',
                'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) { delete Set.prototype[name]; }
            window.SetHad = 'union' in Set.prototype;
            """;

    private static final String SETS =
            """
            () => {
              const a = new Set([1, 2, 3]), b = new Set([3, 4]), all = s => [...s].join('');
              return [all(a.union(b)), all(a.intersection(b)), all(a.difference(b)),
                  all(a.symmetricDifference(b)), new Set([3]).isSubsetOf(a), a.isSubsetOf(b),
                  a.isSupersetOf(new Set([1])), a.isSupersetOf(b), a.isDisjointFrom(b),
                  a.isDisjointFrom(new Set([9]))].join(' ');
            }
            """;

    @Test
    void belowTheFloorAPageInChineseSaysWhatToDo() {
        page.addInitScript(BELOW);
        go("ledger/penalty?period=2022");
        page.waitForURL(home() + "browser.html");
        assertThat(page.locator("h1")).containsText("浏览器版本过低");
        assertThat(page.locator("body")).containsText("极速模式");
        assertThat(page.locator("body")).containsText("系统管理员");
        assertThat(page.locator("a")).hasCount(1);
        assertThat(page.locator("a").getAttribute("href")).isEqualTo("./");
        assertThat(page.content()).doesNotContain("http://", "https://");
    }

    @Test
    void atTheFloorWhatIsMissingIsFilledIn() {
        var wrong = new ArrayList<String>();
        page.onPageError(wrong::add);
        page.addInitScript(AT_THE_FLOOR);
        signIn("fazhiban");
        assertThat(page.evaluate("() => window.SetHad")).isEqualTo(false);
        assertThat(page.evaluate(SETS)).isEqualTo("1234 3 12 124 true false true false false true");
        for (var route :
                List.of("overview/enforcement?period=2022", "ledger/penalty?period=2022")) {
            go(route);
            page.locator("vaadin-app-layout h2").first().waitFor();
            page.waitForTimeout(500);
        }
        marked("action-add").click();
        assertThat(marked("field-penalty.filedOn")).isVisible();
        assertThat(wrong).isEmpty();
    }
}
