package fazhi.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a page showed when its test failed: a picture under target/browser, its words in the log.
 */
final class LastLook implements AfterTestExecutionCallback {

    private static final Path PICTURES = Path.of("target", "browser");

    private static final String WORDS =
            "() => [location.href, ...[...document.querySelectorAll("
                    + "'vaadin-notification-card, [role=dialog], vaadin-dialog, main')]"
                    + ".map(part => part.localName + ': ' + part.textContent"
                    + ".replace(/\\s+/g, ' ').slice(0, 2000))].join('\\n')";

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        var browserTest = (BrowserTest) test.getRequiredTestInstance();
        for (var page : browserTest.window.pages()) {
            look(page, test.getRequiredTestMethod().getName());
        }
    }

    private static void look(Page page, String name) {
        try {
            var file = PICTURES.resolve(name + "-" + System.currentTimeMillis() + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            System.err.println("Last look of " + name + ", picture " + file);
            System.err.println(page.evaluate(WORDS));
        } catch (PlaywrightException gone) {
            System.err.println("Last look of " + name + ": " + gone.getMessage());
        }
    }
}
