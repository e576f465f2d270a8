package fazhi.storage;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Refuses settings under which data would be lost or lie open (不安全设置): a database in memory, tables
 * that change by themselves, development tools, consoles, more than the health of the process.
 */
public final class SafeSettings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<Unsafe> UNSAFE =
            List.of(
                    new Unsafe("spring.datasource.url", Set.of(), "jdbc:h2:mem:"),
                    new Unsafe("spring.jpa.hibernate.ddl-auto", Set.of("validate", "none"), ""),
                    new Unsafe("vaadin.productionMode", Set.of("true"), ""),
                    new Unsafe("spring.h2.console.enabled", Set.of("false"), ""),
                    new Unsafe("spring.flyway.clean-disabled", Set.of("true"), ""),
                    new Unsafe("management.endpoints.web.exposure.include", Set.of("health"), ""));

    /**
     * A setting (设置项).
     *
     * @param safe what it may be, or nothing where only a beginning is refused
     * @param refused how a refused value begins
     */
    private record Unsafe(String name, Set<String> safe, String refused) {

        boolean in(Environment settings) {
            var value = settings.getProperty(name, "").strip();
            if (value.isEmpty()) {
                return false;
            }
            return safe.isEmpty() ? value.startsWith(refused) : !safe.contains(value);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        for (var each : UNSAFE) {
            if (each.in(settings)) {
                throw new CannotStart("unsafe", each.name(), settings.getProperty(each.name(), ""));
            }
        }
    }
}
