package fazhi.shell.session;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What runs before anything else in the browser (首个页面): whether it is new enough, light or dark,
 * and in which language it reads aloud. The framework's own check leads to a page in English, so it
 * goes.
 */
@Component
class FirstPage implements VaadinServiceInitListener {

    private static final String OLD_BROWSER = "v-r=oldbrowser";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> prepare(page.getDocument(), page.getVaadinRequest()));
    }

    private static void prepare(Document page, VaadinRequest request) {
        prepare(
                page,
                request.getContextPath(),
                Display.chosen(request.getCookies()),
                Language.chosen(request));
    }

    static void prepare(Document page, String root, Display display, Locale language) {
        page.select("script").stream()
                .filter(script -> script.data().contains(OLD_BROWSER))
                .forEach(Element::remove);
        page.head().prependElement("script").attr("src", root + "/display.js");
        page.head().prependElement("script").attr("src", root + "/browser.js");
        var html = page.selectFirst("html");
        if (html != null) {
            html.attr("data-display", display.code());
            html.attr("lang", language.toLanguageTag());
        }
    }
}
