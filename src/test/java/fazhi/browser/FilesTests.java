package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a page says while a file is made, and until when. */
class FilesTests extends BrowserTest {

    private static final String WORD = ".file-begins";

    @Test
    void aLinkWaitsForItsFileAndSaysSo() {
        signIn("fazhiban");
        go("ledger/penalty?period=2022");
        var asked = new ArrayList<Route>();
        // the file comes by a tab of its own, which ends when it begins
        window.route("**/print/**", asked::add);
        var link = marked("action-pdf");
        var address = link.getAttribute("href");
        link.click();
        assertThat(page.locator(WORD)).hasText("正在生成文件，请稍候……");
        assertThat(link).hasAttribute("aria-busy", "true");
        assertThat(link.getAttribute("href")).isEqualTo(address);
        page.waitForCondition(() -> !asked.isEmpty());
        asked.getFirst().resume();
        assertThat(page.locator(WORD)).isEmpty();
        assertThat(link).not().hasAttribute("aria-busy", "true");
    }
}
