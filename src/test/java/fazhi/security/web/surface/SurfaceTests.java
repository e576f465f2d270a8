package fazhi.security.web.surface;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.FreshDatabase;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Over a socket, since clients of Java mend what an attacker writes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "portal.session.anonymous-max=20"})
@ContextConfiguration(initializers = FreshDatabase.class)
class SurfaceTests {

    @LocalServerPort int port;

    @Autowired AccountService accounts;

    @Autowired AnonymousSessions anonymous;

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @CsvSource({
        "GET, /login, 200",
        "GET, /workbench, 302",
        "GET, /actuator/health, 200",
        "GET, /actuator/env, 302",
        "GET, /h2-console, 302",
        "GET, /styles.css, 200",
        "GET, /VAADIN/nothing.js, 404",
        "GET, /.git/config, 302",
        "GET, /VAADIN/@fs/etc/passwd, 404",
        "GET, /a;b=1/x, 400",
        "GET, /a%2f..%2fb, 400",
        "GET, /ledger/../x, 400",
        "GET, /../../etc/passwd, 400",
        "GET, /a%00b, 400",
        "GET, /workbench?q=%00, 400",
        "GET, /print/ledger/penalty, 302",
        "GET, /error?trace=true, 302",
        "TRACE, /, 405",
        "PUT, /, 405",
        "DELETE, /workbench, 405",
        "PROPFIND, /, 405",
        "POST, /login, 302",
        "POST, /?v-r=uidl, 200"
    })
    void everyAnswerCarriesTheHeadersAndTellsNothing(String method, String path, int status)
            throws IOException {
        var answer = send(method, path, "127.0.0.1:" + port, "");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .contains(
                        "X-Content-Type-Options: nosniff",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "Referrer-Policy: same-origin")
                .doesNotContain("Server:", "X-Powered-By", "Apache", "\"status\":4", "\tat ");
        if (!path.endsWith(".css")) {
            assertThat(answer).contains("no-store");
        }
        if (status >= 400) {
            assertThat(answer).containsIgnoringCase("text/html;charset=utf-8").contains("。</p>");
        }
    }

    @Test
    void theHostThatWasAskedForIsNotRepeated() throws IOException {
        assertThat(send("GET", "/workbench", "evil.example", "X-Forwarded-Host: evil.example\r\n"))
                .contains("Location: /login")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aPostFromElsewhereIsRefused(String header) throws IOException {
        var host = "127.0.0.1:" + port;
        assertThat(send("POST", "/login", host, header + "\r\n")).startsWith("HTTP/1.1 403");
        assertThat(send("GET", "/?v-r=push", host, "Upgrade: websocket\r\n" + header + "\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void aPostFromTheOwnPageIsTaken() throws IOException {
        var host = "127.0.0.1:" + port;
        assertThat(send("POST", "/login", host, "Origin: http://" + host + "\r\n"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login?error");
    }

    @Test
    void aTemporaryPasswordOpensNothingButItsChange() throws Exception {
        var data = new AccountData("temp", "T", Set.of(Role.LAW_OFFICE), Set.of(), null);
        SystemIdentity.run(() -> accounts.add(data, "Correct-Horse7"));
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=temp&password=Correct-Horse7";
        var entered =
                send(
                        browser,
                        request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(entered.headers().firstValue("Location").orElse("")).doesNotContain("error");
        for (var path : mappings()) {
            var answer = send(browser, request(path.replaceAll("\\{\\w+}", "penalty")).GET());
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("。</p>");
        }
    }

    /** Every address that is no page of Vaadin's. */
    private Set<String> mappings() {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(each -> all.addAll(each.getPatternValues()));
        all.remove("/error");
        assertThat(all).contains("/print/ledger/{ledger}");
        return all;
    }

    @Test
    void visitsWithoutASignInAreBounded() throws IOException {
        for (int i = 0; i < 60; i++) {
            send("GET", "/login", "127.0.0.1:" + port, "");
        }
        assertThat(anonymous.count()).isLessThanOrEqualTo(20);
    }

    @Test
    void aFormTooLargeIsRefused() throws IOException {
        var body = "username=" + "x".repeat(20_000);
        var answer =
                send(
                        "POST",
                        "/login",
                        "127.0.0.1:" + port,
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + body.length()
                                + "\r\n",
                        body);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("。</p>");
    }

    private String send(String method, String path, String host, String headers)
            throws IOException {
        return send(method, path, host, headers, "");
    }

    private String send(String method, String path, String host, String headers, String body)
            throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            var length = body.isEmpty() && method.equals("POST") ? "Content-Length: 0\r\n" : "";
            var request =
                    "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s%s\r\n%s"
                            .formatted(method, path, host, length, headers, body);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
            throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
