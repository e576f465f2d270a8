package fazhi.storage;

import fazhi.common.Formats;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What is looked at before the database opens (启动前检查), whoever starts the portal. */
final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var url = settings.getProperty("spring.datasource.url", "");
        var path = Path.of(settings.getProperty("portal.data-dir", "./data"));
        var folder = new DataFolder(path);
        if (url.startsWith("jdbc:h2:")) {
            Engine.check();
            folder.requireNameForH2();
        }
        folder.requireWhole();
        DatabaseFile.of(url)
                .ifPresent(
                        file -> {
                            folder.requireNotEmptied(file);
                            new SchemaUpgrade(folder, file, stamp()).run();
                            new Compaction(file).run();
                        });
    }

    /** The clock is a bean, and there is none yet. */
    private static LocalDateTime stamp() {
        return LocalDateTime.now(Clock.system(Formats.ZONE));
    }
}
