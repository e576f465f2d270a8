package fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.TaskScheduler;

/**
 * What the start and stop scripts share with a running portal (运行目录): its process number, the
 * address to open, and the wish that it stops. Windows has no signal for the last one.
 */
public final class RunFolder {

    private static final String RUN = "run";

    private static final String MAIN = "main";

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Path process;

    private final Path address;

    private final Path stop;

    private RunFolder(Path folder) {
        process = folder.resolve("process");
        address = folder.resolve("address");
        stop = folder.resolve("stop");
    }

    /** Says that the portal stands, and ends it when a file named {@code stop} appears. */
    public static void enter(
            Class<?> application, ApplicationContext portal, Path dataFolder, String address) {
        var own = own(dataFolder, portal.getEnvironment().getProperty("portal.node", MAIN));
        var folder = new RunFolder(own);
        try {
            folder.write(address);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        SpringApplication.getShutdownHandlers().add(folder::leave);
        var scheduler = portal.getBean(TaskScheduler.class);
        scheduler.scheduleWithFixedDelay(folder::look, GLANCE);
        var errands = new Errands(own, application, portal);
        scheduler.scheduleWithFixedDelay(errands::look, Errand.GLANCE);
    }

    /** The folder of the portal that runs on its own. */
    static Path of(Path dataFolder) {
        return dataFolder.resolve(RUN);
    }

    /** Machines that share a data folder do not share this one. */
    private static Path own(Path dataFolder, String node) {
        return dataFolder.resolve(node.equals(MAIN) ? RUN : RUN + "-" + node);
    }

    /**
     * The portal that runs on this folder. A number left by one that was killed may belong to
     * another program by now: it counts only when that one began before it wrote the number.
     */
    static Optional<ProcessHandle> running(Path dataFolder) {
        var file = dataFolder.resolve(RUN).resolve("process");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var written = Files.getLastModifiedTime(file).toInstant();
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(
                            process ->
                                    process.info()
                                            .startInstant()
                                            .map(began -> !began.isAfter(written.plus(GLANCE)))
                                            .orElse(true));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void write(String opened) throws IOException {
        Files.createDirectories(process.getParent());
        Files.deleteIfExists(stop);
        Errand.sweep(Objects.requireNonNull(process.getParent()));
        Files.writeString(process, ProcessHandle.current().pid() + "\n");
        Files.writeString(address, opened + "\n");
    }

    private void look() {
        if (Files.exists(stop)) {
            // the shutdown waits for this task's thread, so another one asks for it
            Thread.ofPlatform().name("stop").start(() -> System.exit(0));
        }
    }

    private void leave() {
        try {
            Files.deleteIfExists(address);
            Files.deleteIfExists(stop);
            Files.deleteIfExists(process);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
