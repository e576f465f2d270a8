package fazhi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The log as it is shipped: one line an event, whatever somebody typed. */
class LogTests {

    private final LoggerContext logging = new LoggerContext();

    private final StructuredLogEncoder log = new StructuredLogEncoder();

    @BeforeEach
    void asShipped() throws IOException {
        var shipped = new Properties();
        try (var file = LogTests.class.getResourceAsStream("/application.properties")) {
            shipped.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new PropertiesPropertySource("shipped", shipped));
        logging.setMDCAdapter(new LogbackMDCAdapter());
        logging.putObject(Environment.class.getName(), settings);
        log.setContext(logging);
        log.setFormat(settings.getRequiredProperty("logging.structured.format.file"));
        log.setCharset(StandardCharsets.UTF_8);
        log.start();
    }

    private String line(String message, Throwable thrown, Object... arguments) {
        var event =
                new LoggingEvent(
                        LogTests.class.getName(),
                        logging.getLogger("fazhi.test"),
                        Level.WARN,
                        message,
                        thrown,
                        arguments);
        return new String(log.encode(event), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n2026-11-29 INFO everything is fine",
                "a\n{\"log.level\":\"INFO\"}",
                "\u001B[2J\u001B[31mred",
                "a\u2028b\u2029c",
                "${jndi:ldap://192.0.2.1/a}",
                "%n%d%msg {} {}",
                "\u0000\u0007"
            })
    void anEventIsOneLineAndReadsBackAsItWas(String typed) {
        var line = line("signed in: {}", null, typed);
        assertThat(line).endsWith("\n");
        assertThat(line.strip().chars().filter(each -> each == '\n' || each == '\r')).isEmpty();
        assertThat(line).doesNotContain("\u001B").doesNotContain("\u0000");
        assertThat(JsonMapper.shared().readTree(line).path("message").stringValue())
                .isEqualTo("signed in: " + typed);
    }

    @Test
    void aMegabyteIsCut() {
        assertThat(line("x".repeat(1_000_000), null).length()).isLessThan(5000);
        assertThat(line("short", new IllegalStateException("y".repeat(1_000_000))).length())
                .isLessThan(30_000);
    }

    @Test
    void aCauseKeepsWhereItArose() {
        assertThat(line("short", new IllegalStateException("why")))
                .contains("LogTests.aCauseKeepsWhereItArose");
    }
}
