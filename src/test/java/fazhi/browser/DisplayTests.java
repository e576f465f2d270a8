package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dark, high contrast, large text: chosen by the person, kept by the browser. */
class DisplayTests extends BrowserTest {

    private static final Pattern DARK = Pattern.compile("dark");

    private static final String LIGHTNESS =
            "() => getComputedStyle(document.querySelector('html')).backgroundColor"
                    + ".match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b)";

    /** Content or a fixed part reaches over the right edge of the window. */
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - innerWidth";

    /** What can be clicked and stands over the edge, where nothing scrolls. */
    private static final String OUT_OF_REACH =
            """
            () => [...document.querySelectorAll(
                    'vaadin-app-layout > :not([slot]) :is(vaadin-button, a)')]
                .filter(each => !each.closest('vaadin-grid, table'))
                .filter(each => {
                  const box = each.getBoundingClientRect();
                  return box.width && (box.right > innerWidth + 1 || box.left < -1);
                })
                .filter(each => {
                  for (let at = each.parentElement; at && at !== document.body; at = at.parentElement) {
                    if (at.scrollWidth > at.clientWidth
                        && ['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return false;
                  }
                  return true;
                })
                .map(each => each.dataset.testid || each.textContent.trim())
            """;

    private void choose(String way) {
        marked("person-menu").click();
        page.getByText("显示", new Page.GetByTextOptions().setExact(true)).last().hover();
        marked("display-" + way).click();
    }

    private int lightness() {
        return ((Number) page.evaluate(LIGHTNESS)).intValue();
    }

    @Test
    void darkIsChosenInTheMenuAndKept() {
        signIn("fazhiban");
        assertThat(lightness()).isGreaterThan(700);
        choose("dark");
        assertThat(page.locator("html")).hasAttribute("theme", DARK);
        assertThat(lightness()).isLessThan(300);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("theme", DARK);
        choose("light");
        assertThat(page.locator("html")).not().hasAttribute("theme", DARK);
    }

    @Test
    void thePageFollowsTheSystemUntilSomebodyChose() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        signIn("fazhiban");
        assertThat(page.locator("html")).hasAttribute("theme", DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html")).not().hasAttribute("theme", DARK);
    }

    @Test
    void highContrastMakesWordsBlack() {
        signIn("fazhiban");
        choose("contrast");
        assertThat(page.locator("html")).hasClass(Pattern.compile("contrast"));
        var colour = "() => getComputedStyle(document.querySelector('.fact-label')).color";
        assertThat(page.evaluate(colour)).isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void paperStaysWhite() {
        signIn("fazhiban");
        choose("dark");
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("html")).not().hasAttribute("theme", DARK);
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("html")).hasAttribute("theme", DARK);
    }

    /** 200 % on a 1366 px screen leaves 683 px, 110 % leaves 1242×698. */
    @Test
    void nothingIsCutOffWhenEnlarged() {
        signIn("fazhiban");
        for (var size : new int[][] {{683, 384}, {1242, 698}}) {
            page.setViewportSize(size[0], size[1]);
            for (var route :
                    new String[] {
                        "workbench",
                        "ledger/penalty?period=2022",
                        "ledger/penalty/1",
                        "overview/enforcement?period=2022",
                        "improvement/board",
                        "report/paper/1",
                        "guide/enforcement"
                    }) {
                go(route);
                page.locator("vaadin-app-layout h2").first().waitFor();
                page.waitForTimeout(400);
                assertThat(((Number) page.evaluate(TOO_WIDE)).intValue())
                        .as(route + " at " + size[0])
                        .isLessThanOrEqualTo(0);
                assertThat((List<?>) page.evaluate(OUT_OF_REACH))
                        .as(route + " at " + size[0])
                        .isEmpty();
            }
        }
    }
}
