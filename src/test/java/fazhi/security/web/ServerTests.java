package fazhi.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.FreshDatabase;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Over real HTTP: a forward inside the server loses what a mock keeps. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = FreshDatabase.class)
class ServerTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired AccountService accounts;

    @Autowired JdbcClient database;

    @LocalServerPort int port;

    @Test
    void everyAnswerCarriesTheHeaders() throws Exception {
        var login = get("/login");
        assertThat(login.statusCode()).isEqualTo(200);
        assertThat(header(login, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(login, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(login, "Cache-Control")).contains("no-store");
        assertThat(header(get("/actuator/health"), "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void loginChangesTheSessionAndDisablingEndsIt() throws Exception {
        var data = new AccountData("chen", "C", Set.of(Role.OFFICER), Set.of(), null);
        var id = SystemIdentity.run(() -> accounts.add(data, "Correct-Horse7"));
        var token = TOKEN.matcher(get("/login").body()).results().findFirst().orElseThrow();
        var before = session();

        var entered = post("/login", form("chen", "Correct-Horse7", token.group(1)));

        assertThat(header(entered, "Location")).doesNotContain("error");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/password").statusCode()).isEqualTo(200);
        SystemIdentity.run(() -> accounts.disable(id));
        var click = post("/?v-r=uidl&v-uiId=0", "{}");
        assertThat(click.body()).contains("sessionExpired");
        assertThat(header(get("/password"), "Location")).endsWith("/login");
    }

    @Test
    void whoeverIsSignedInTooOftenIsToldWhichOneEnded() throws Exception {
        var data = new AccountData("often", "O", Set.of(Role.OFFICER), Set.of(), null);
        SystemIdentity.run(() -> accounts.add(data, "Correct-Horse7"));
        for (int i = 0; i < 3; i++) {
            enter();
        }
        assertThat(told()).isZero();
        enter();
        assertThat(told()).isEqualTo(1);
    }

    private void enter() throws Exception {
        cookies.getCookieStore().removeAll();
        get("/login");
        post("/login", form("often", "Correct-Horse7", ""));
    }

    private long told() {
        return database.sql("select count(*) from notice where recipient = 'often'")
                .query(Long.class)
                .single();
    }

    private String session() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String form(String name, String password, String token) {
        return "username=%s&password=%s&_csrf=%s"
                .formatted(name, password, URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
