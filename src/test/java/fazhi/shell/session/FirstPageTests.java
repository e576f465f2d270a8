package fazhi.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FirstPageTests {

    private static final String PAGE =
            "<html><head><script>if (!x) { location.search='v-r=oldbrowser'; }</script>"
                    + "<script>window.Vaadin = {};</script></head><body></body></html>";

    @Test
    void ownScriptsComeFirstAndTheFrameworksCheckGoes() {
        var page = Jsoup.parse(PAGE);
        FirstPage.prepare(page, "/town", Display.DARK, Locale.ENGLISH);
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly("/town/browser.js", "/town/display.js");
        assertThat(page.head().child(0).attr("src")).isEqualTo("/town/browser.js");
        assertThat(page.html()).doesNotContain("oldbrowser").contains("window.Vaadin");
        assertThat(page.selectFirst("html").attr("data-display")).isEqualTo("dark");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aChoiceIsRememberedAndOtherWordsAreNot() {
        assertThat(Display.chosen(null)).isEqualTo(Display.SYSTEM);
        for (var each : Display.values()) {
            var cookie = each.remembering();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(Display.chosen(new Cookie[] {cookie})).isEqualTo(each);
        }
        var other = new Cookie(Display.DARK.remembering().getName(), "purple");
        assertThat(Display.chosen(new Cookie[] {other})).isEqualTo(Display.SYSTEM);
    }
}
