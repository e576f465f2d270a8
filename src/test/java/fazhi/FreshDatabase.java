package fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Gives a test context a data folder and a database of its own: H2 in memory, H2 in a file with
 * {@code portal.test.h2=file}, or PostgreSQL with {@code -Dportal.test.database=postgres}. Before
 * the portal looks at the folder.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The portal's own; see application.properties. */
    private static final String SETTINGS = "${portal.h2.settings}";

    public static boolean onPostgres() {
        return "postgres".equals(System.getProperty("portal.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        var folder = dataFolder();
        var inFile = "file".equals(context.getEnvironment().getProperty("portal.test.h2"));
        TestPropertyValues.of(
                        "portal.data-dir=" + folder,
                        "spring.datasource.hikari.minimum-idle=1",
                        "portal.backup.hourly=-",
                        "portal.backup.nightly=-")
                .and("spring.datasource.url=" + url(name, folder, inFile))
                .and(onPostgres() ? PostgresServer.credentials() : new String[0])
                .applyTo(context);
    }

    private static String url(String name, Path folder, boolean inFile) {
        if (onPostgres()) {
            return PostgresServer.create(name);
        }
        return inFile
                ? "jdbc:h2:file:" + folder.resolve("db/portal") + SETTINGS
                : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + SETTINGS;
    }

    private static Path dataFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target/test-data").toAbsolutePath());
            return Files.createTempDirectory(parent, "portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
