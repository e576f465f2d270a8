package fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.TaskScheduler;

/**
 * What the start and stop scripts share with a running portal (运行目录): its process number, the
 * address to open, and the wish that it stops. Windows has no signal for the last one.
 */
final class RunFolder {

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
    static void enter(ApplicationContext portal, Path dataFolder, String address) {
        var folder = new RunFolder(dataFolder.resolve("run"));
        try {
            folder.write(address);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        SpringApplication.getShutdownHandlers().add(folder::leave);
        portal.getBean(TaskScheduler.class).scheduleWithFixedDelay(folder::look, GLANCE);
    }

    private void write(String opened) throws IOException {
        Files.createDirectories(process.getParent());
        Files.deleteIfExists(stop);
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
