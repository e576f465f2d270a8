package fazhi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person's hands at a page, which count what they do: clicks, and fields filled (点击与填写计数). */
final class Hands {

    private final Map<String, int[]> done = new LinkedHashMap<>();

    private Page page;

    private int[] now = new int[2];

    Hands(Page page) {
        this.page = page;
    }

    /** Goes on at another person's page. */
    void at(Page other) {
        page = other;
    }

    /** What comes next counts for this part of the way. */
    void part(String name) {
        now = done.computeIfAbsent(name, _ -> new int[2]);
    }

    /** Clicks and fields of each part. */
    Map<String, int[]> parts() {
        return done;
    }

    int all() {
        return done.values().stream().mapToInt(each -> each[0] + each[1]).sum();
    }

    int clicks() {
        return done.values().stream().mapToInt(each -> each[0]).sum();
    }

    String told() {
        var told = new StringBuilder();
        done.forEach(
                (name, each) ->
                        told.append(
                                "%s: %d clicks, %d fields%n".formatted(name, each[0], each[1])));
        return told + "together: " + all();
    }

    Locator marked(String id) {
        return page.locator("[data-testid='" + id + "']");
    }

    /** Waits until the portal has answered what was sent. */
    void answered() {
        page.waitForFunction(
                "() => !Object.values(window.Vaadin.Flow.clients)"
                        + ".some(each => each.isActive && each.isActive())");
    }

    void click(Locator what) {
        what.first().click();
        now[0]++;
    }

    void click(String id) {
        click(marked(id));
    }

    /** Types into a field and leaves it. */
    void type(String id, String text) {
        type(marked(id).locator("input:not([type=file]), textarea").first(), text);
    }

    void type(Locator input, String text) {
        input.fill(text);
        input.press("Tab");
        now[1]++;
    }

    /** Chooses one of a list by the beginning of its words. */
    void choose(String id, String text) {
        var input = marked(id).locator("input").first();
        input.click();
        input.fill(text);
        page.locator(
                        "vaadin-combo-box-item:visible:has-text('%1$s'),"
                                .concat(
                                        "vaadin-multi-select-combo-box-item:visible:has-text('%1$s')")
                                .formatted(text))
                .first()
                .click();
        input.press("Tab");
        now[1]++;
    }

    /** Chooses one of a few. */
    void select(String id, String text) {
        marked(id).click();
        page.locator("vaadin-select-item:visible:has-text('" + text + "')").first().click();
        now[1]++;
    }

    void file(String id, Path file) {
        marked(id).locator("input[type=file]").setInputFiles(file);
        now[1]++;
    }

    /** Signs in: two fields and the key that sends them. */
    void signIn(String login, String password) {
        type(page.locator("input[name=username]"), login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        now[0]++;
        now[1]++;
    }

    void saved() {
        BrowserTest.closed(page);
    }
}
