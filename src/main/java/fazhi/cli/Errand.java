package fazhi.cli;

import fazhi.storage.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command left for the portal that holds the data, and its answer (代办命令): files in the run
 * folder, where only the portal's own account may write.
 */
final class Errand {

    /** How the names of these files end. */
    static final String ASKED = ".asked";

    private static final String ANSWERED = ".answered";

    static final Duration GLANCE = Duration.ofMillis(200);

    private static final Duration HEARS_WITHIN = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path asked;

    private final Path answered;

    /** What is asked (命令): its words, and the folder they were said in. */
    record Order(Path folder, List<String> arguments) {

        Order {
            arguments = List.copyOf(arguments);
        }
    }

    /** What came of it (答复): exit code and both streams. */
    record Answer(int code, String out, String err) {}

    private Errand(Path folder, String name) {
        asked = folder.resolve(name + ASKED);
        answered = folder.resolve(name + ANSWERED);
    }

    /** Of a file that ends with {@link #ASKED}. */
    static Errand at(Path file) {
        var name = file.getFileName().toString();
        return new Errand(
                file.resolveSibling("."), name.substring(0, name.length() - ASKED.length()));
    }

    /**
     * Asks and waits as long as the portal lives.
     *
     * @throws CannotStart when it does not take up what is asked, as one of an older version
     */
    static Answer ask(Path folder, ProcessHandle portal, Order order)
            throws IOException, InterruptedException {
        return ask(folder, portal, order, HEARS_WITHIN);
    }

    static Answer ask(Path folder, ProcessHandle portal, Order order, Duration hearing)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        long began = System.nanoTime();
        var errand = new Errand(folder, UUID.randomUUID().toString());
        write(errand.asked, order);
        while (!Files.exists(errand.answered)) {
            if (!portal.isAlive()) {
                Files.deleteIfExists(errand.asked);
                throw new Refused(Words.get("cli.portal-ended"));
            }
            if (System.nanoTime() - began > hearing.toNanos()
                    && Files.deleteIfExists(errand.asked)) {
                throw new CannotStart("locked");
            }
            Thread.sleep(GLANCE);
        }
        var answer = JSON.readValue(Files.readAllBytes(errand.answered), Answer.class);
        Files.deleteIfExists(errand.answered);
        return answer;
    }

    /** In the portal: takes the words, so that nobody else does. */
    Order take() throws IOException {
        var order = JSON.readValue(Files.readAllBytes(asked), Order.class);
        if (!Files.deleteIfExists(asked)) {
            throw new NoSuchFileException(asked.toString());
        }
        return order;
    }

    /** The wishes and answers of a run that ended; nobody waits for them. */
    static void sweep(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(ASKED) || name.endsWith(ANSWERED)) {
                    Files.delete(file);
                }
            }
        }
    }

    void answer(Answer answer) throws IOException {
        write(answered, answer);
    }

    /** Whole or not at all. */
    private static void write(Path file, Object value) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, JSON.writeValueAsBytes(value));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
