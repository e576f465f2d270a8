package fazhi.cli.paper;

import fazhi.check.ReportChecker;
import fazhi.common.context.ClockConfiguration;
import fazhi.common.context.TextConfiguration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The checker by itself (单独检查): where a text is held against nothing but itself, rules and texts
 * are enough; neither data nor settings are opened.
 */
public final class CheckerAlone {

    private CheckerAlone() {}

    /** Answers what the work answers; the settings given are the only ones. */
    public static <T> T open(Map<String, Object> settings, Function<ApplicationContext, T> work) {
        LoggingSystem.get(CheckerAlone.class.getClassLoader()).beforeInitialize();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("given", settings));
            context.register(TextConfiguration.class, ClockConfiguration.class);
            context.scan(ReportChecker.class.getPackageName());
            // what asks the ledgers stands in the same packages and is never asked for
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.refresh();
            return work.apply(context);
        }
    }
}
