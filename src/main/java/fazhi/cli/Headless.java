package fazhi.cli;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.storage.CannotStart;
import fazhi.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Opens the data without the web server (离线运行) for the time of one command; a command takes it as
 * {@code @Mixin}.
 */
public final class Headless {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--data-dir", description = "${bundle:cli.data-dir}")
    private @Nullable Path dataFolder;

    @Option(names = "--demo", description = "${bundle:cli.on-demo}")
    private boolean demo;

    @Option(names = "--today", description = "${bundle:cli.today}")
    private LocalDate today = DemoFolder.TODAY;

    /** Answers what the work answers; a refusal is said in plain words, exit code 1. */
    public <T> T open(Function<ApplicationContext, T> work) throws IOException {
        var portal = PortalCommands.portal(command);
        if (portal.isPresent()) {
            return apply(work, portal.get());
        }
        if (!demo) {
            return run(new Opening().folder(dataFolder), work);
        }
        var folder = DemoFolder.create();
        try {
            return run(new Opening().demo(folder, today), work);
        } finally {
            DemoFolder.delete(folder);
        }
    }

    /** Looks into data that must be there: of a database begun anew everything would be right. */
    public <T> T look(Function<ApplicationContext, T> work) throws IOException {
        if (!demo && !new DataFolder(folder()).hasBegun() && inFile()) {
            throw new CannotStart("nothing", folder());
        }
        return open(work);
    }

    /** Asked last: to read the settings takes a second. */
    private boolean inFile() {
        return new Opening()
                .folder(dataFolder)
                .settings()
                .getProperty("spring.datasource.url", "")
                .startsWith("jdbc:h2:file:");
    }

    /** The day the demo stands on, as a setting; any other day is the machine's. */
    public Map<String, Object> day() {
        return demo ? Map.of("portal.today", today.toString()) : Map.of();
    }

    /** The portal that holds the data now. */
    Optional<ProcessHandle> running() {
        return demo ? Optional.empty() : RunFolder.running(folder());
    }

    public Path folder() {
        return Opening.folderOf(dataFolder);
    }

    private <T> T run(Opening opening, Function<ApplicationContext, T> work) {
        var application = PortalCommands.application(command);
        try (var context = opening.open(application, WebApplicationType.NONE)) {
            return apply(work, context);
        }
    }

    private static <T> T apply(Function<ApplicationContext, T> work, ApplicationContext context) {
        try {
            return work.apply(context);
        } catch (Refusal refusal) {
            throw new Refused(refusal.text(context.getBean(Texts.class)));
        }
    }
}
