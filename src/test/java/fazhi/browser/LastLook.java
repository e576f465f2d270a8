package fazhi.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * What a page showed when its test failed (末次画面): a picture under target/browser, its words in the
 * failure itself, so that they stand wherever the failure is told.
 */
final class LastLook implements TestExecutionExceptionHandler {

    private static final Path PICTURES = Path.of("target", "browser");

    private static final String WORDS =
            "() => [location.href, ...[...document.querySelectorAll("
                    + "'vaadin-notification-card, [role=dialog], vaadin-dialog, main')]"
                    + ".map(part => part.localName + ': ' + part.textContent"
                    + ".replace(/\\s+/g, ' ').slice(0, 1000))].join('\\n')";

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        var name = test.getRequiredTestMethod().getName();
        var seen =
                ((BrowserTest) test.getRequiredTestInstance())
                        .window.pages().stream()
                                .map(page -> look(page, name))
                                .collect(Collectors.joining("\n"));
        var told = new AssertionError(failure.getMessage() + "\n" + seen, failure);
        told.setStackTrace(failure.getStackTrace());
        throw told;
    }

    private static String look(Page page, String name) {
        try {
            var file = PICTURES.resolve(name + "-" + System.currentTimeMillis() + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            return "Last look, picture %s: %s".formatted(file, page.evaluate(WORDS));
        } catch (PlaywrightException gone) {
            return "Last look: " + gone.getMessage();
        }
    }
}
