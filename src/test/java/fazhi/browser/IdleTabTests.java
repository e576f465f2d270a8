package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A tab left open keeps nobody signed in, and what was typed in it is offered afterwards. */
@Tag("long")
@DirtiesContext
@TestPropertySource(
        properties = {"server.servlet.session.timeout=60s", "vaadin.heartbeatInterval=20"})
class IdleTabTests extends BrowserTest {

    private static final int AT_MOST = 130_000;

    private static final String PARTY = "离开了的人";

    @Test
    void theSessionEndsWithTheTabOpenAndTheTextIsOffered() {
        signIn("zhifa");
        go("ledger/penalty?write=new");
        marked("field-penalty.party").locator("input").fill(PARTY);
        // heartbeats go on by themselves; nobody touches the page
        assertThat(page.locator(".v-system-error"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(AT_MOST));
        page.locator(".v-system-error").click();
        page.locator("input[name=username]").fill("zhifa");
        page.locator("input[name=password]").fill(fazhi.demo.DemoPerson.PASSWORD);
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog vaadin-button:has-text('填入')").click();
        assertThat(marked("field-penalty.party").locator("input")).hasValue(PARTY);
    }
}
