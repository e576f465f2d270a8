package fazhi.cli.start;

import java.io.IOException;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * Opens a page on the machine itself (打开浏览器). On Windows, whose start script could otherwise learn
 * the one-time link only from the disk; elsewhere the script reads what the portal says.
 */
final class Browser {

    private Browser() {}

    static void open(String address) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return;
        }
        try {
            new ProcessBuilder("rundll32", "url.dll,FileProtocolHandler", address).start();
        } catch (IOException none) {
            LoggerFactory.getLogger(Browser.class).warn("No browser could be opened", none);
        }
    }
}
