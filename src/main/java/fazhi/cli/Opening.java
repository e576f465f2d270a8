package fazhi.cli;

import fazhi.storage.DataFolder;
import fazhi.storage.SafeSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** The settings with which the application is opened (启动参数); they win over every other. */
public final class Opening {

    public static final String DATA_FOLDER = "portal.data-dir";

    /**
     * The console belongs to results and plain sentences, the log file has everything; an IDE's
     * class folder lacks Vaadin's note that the bundle is a production one without React, and with
     * the wrong note no address ever changes.
     */
    private static final Map<String, Object> DEFAULTS =
            Map.of(
                    "logging.threshold.console",
                    "OFF",
                    "vaadin.productionMode",
                    true,
                    "vaadin.react.enable",
                    false);

    /** Vaadin's beans ask for a web context and fail without one. */
    private static final List<String> WEB_ONLY =
            List.of(
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                    "com.vaadin.flow.spring.VaadinScopesConfig");

    private final Map<String, String> settings = new LinkedHashMap<>();

    /** A setting that was not given leaves the configured one. */
    public Opening with(String name, @Nullable Object value) {
        if (value != null) {
            settings.put(name, value.toString());
        }
        return this;
    }

    /** The database takes no name of a file that is relative without saying so. */
    public Opening folder(@Nullable Path folder) {
        return with(DATA_FOLDER, folder == null ? null : folder.toAbsolutePath().normalize());
    }

    /** As the settings find it, for what must know it before they are read. */
    static Path folderOf(@Nullable Path given) {
        var set = System.getenv("PORTAL_DATA_DIR");
        var folder = given != null ? given : Path.of(set == null ? "data" : set);
        return folder.toAbsolutePath().normalize();
    }

    /** The settings alone, without opening anything. */
    public ConfigurableEnvironment settings() {
        var spring = new SpringApplication(NoBeans.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setDefaultProperties(DEFAULTS);
        spring.setInitializers(List.of());
        try (var context = spring.run(arguments())) {
            return context.getEnvironment();
        }
    }

    /** Reads settings and holds nothing. */
    private static final class NoBeans {}

    private String[] arguments() {
        return settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    public Opening demo(Path folder, Object today) {
        return folder(folder).with("portal.demo", true).with("portal.today", today);
    }

    public ConfigurableApplicationContext open(Class<?> application, WebApplicationType web) {
        var folder = settings.get(DATA_FOLDER);
        new DataFolder(folder == null ? folderOf(null) : Path.of(folder)).prepare();
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(web);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setDefaultProperties(DEFAULTS);
        spring.addInitializers(new SafeSettings());
        if (web == WebApplicationType.NONE) {
            with("spring.autoconfigure.exclude", String.join(",", WEB_ONLY));
            // beans of the screens are never asked for, so they need not find a web context
            spring.setLazyInitialization(true);
        }
        return spring.run(arguments());
    }
}
