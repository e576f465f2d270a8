package fazhi.cluster;

import fazhi.demo.DemoPerson;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in and opens pages, without drawing them (访问者). */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Pattern KEY =
            Pattern.compile("Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private static final String GO =
            """
            "rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
            "appShellTitle":"","historyState":{},"trigger":""}}],"syncId":0,"clientId":0""";

    private final String home;

    private final String login;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private @Nullable Window open;

    Visitor(int port, String login) {
        this.home = "http://127.0.0.1:" + port;
        this.login = login;
    }

    void signIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/login").body());
        var form =
                "username="
                        + login
                        + "&password="
                        + URLEncoder.encode(DemoPerson.PASSWORD, StandardCharsets.UTF_8)
                        + (token.find() ? "&_csrf=" + token.group(1) : "");
        var answer =
                browser.send(
                        request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("login").contains("login")) {
            throw new IllegalStateException("not signed in: " + answer.statusCode());
        }
    }

    /** A page as the server makes it, with the rows it reads; false where it sends to the login. */
    boolean open() throws IOException, InterruptedException {
        var page = get("/print/ledger/penalty?all=1");
        return page.statusCode() == 200 && page.body().contains("</table>");
    }

    /**
     * Opens a page as a browser does: the view is made on the server, and stays until it is left.
     */
    boolean visits(String route) throws IOException, InterruptedException {
        leave();
        var first = get("/?v-r=init&location=" + route + "&query=").body();
        var key = KEY.matcher(first);
        var window = WINDOW.matcher(first);
        if (!key.find() || !window.find()) {
            return false;
        }
        open = new Window(window.group(1), key.group(1));
        var page = tell(open, GO.formatted(route));
        return page.statusCode() == 200 && page.body().contains("data-testid");
    }

    /** What a browser says when its page is closed. */
    void leave() throws IOException, InterruptedException {
        if (open != null) {
            tell(open, "\"rpc\":[],\"UNLOAD\":true");
            open = null;
        }
    }

    private HttpResponse<String> tell(Window window, String what)
            throws IOException, InterruptedException {
        var words = "{\"csrfToken\":\"%s\",%s}".formatted(window.key(), what);
        return browser.send(
                request("/?v-r=uidl&v-uiId=" + window.id())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(words))
                        .build(),
                BodyHandlers.ofString());
    }

    private record Window(String id, String key) {}

    String rows() throws IOException, InterruptedException {
        return get("/print/ledger/penalty?all=1").body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofSeconds(60));
    }
}
