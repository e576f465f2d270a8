package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertiesPropertySource;

/** What would lose data or lay it open does not start. */
class SafeSettingsTests {

    private static void start(String name, String value) {
        try (var context = new GenericApplicationContext()) {
            var settings = context.getEnvironment().getPropertySources();
            settings.addFirst(new PropertiesPropertySource("shipped", shipped()));
            settings.addFirst(new MapPropertySource("own", java.util.Map.of(name, value)));
            new SafeSettings().initialize(context);
        }
    }

    private static Properties shipped() {
        var shipped = new Properties();
        try (var file = SafeSettingsTests.class.getResourceAsStream("/application.properties")) {
            shipped.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return shipped;
    }

    @Test
    void whatIsShippedIsSafe() {
        assertThatCode(() -> start("portal.data-dir", "data")).doesNotThrowAnyException();
        assertThat(shipped()).containsEntry("spring.jpa.hibernate.ddl-auto", "validate");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:mem:portal",
        "spring.jpa.hibernate.ddl-auto, update",
        "spring.jpa.hibernate.ddl-auto, create-drop",
        "vaadin.productionMode, false",
        "spring.h2.console.enabled, true",
        "spring.flyway.clean-disabled, false",
        "management.endpoints.web.exposure.include, *",
        "management.endpoints.web.exposure.include, 'health,env'"
    })
    void anUnsafeSettingIsNamedAndRefused(String name, String value) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> start(name, value))
                .satisfies(
                        refused -> {
                            assertThat(refused.key()).isEqualTo("cli.start.unsafe");
                            assertThat(refused.arguments()).containsExactly(name, value);
                        });
    }
}
