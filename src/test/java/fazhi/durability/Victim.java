package fazhi.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process that is killed somewhere after it acknowledged something. */
final class Victim {

    private static final Pattern KEPT = Pattern.compile("(act|file|case) \\w+");

    private static final Random CHANCE = new Random();

    private Victim() {}

    static Process start(Class<?> main, Object... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Runs to the end and answers what it said. */
    static List<String> run(Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        var process = start(main, arguments);
        try (var lines = process.inputReader()) {
            var said = lines.lines().toList();
            process.waitFor();
            return said;
        }
    }

    /** What was acknowledged before the kill, which falls somewhere into the next save. */
    static List<String> kill(int most, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        var process = start(main, arguments);
        var acknowledged = new ArrayList<String>();
        int last = 1 + CHANCE.nextInt(most);
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (KEPT.matcher(line).matches()) {
                    acknowledged.add(line);
                } else if (!line.equals("ready")) {
                    throw new IllegalStateException(line);
                }
                if (acknowledged.size() == last) {
                    process.waitFor(CHANCE.nextInt(300), TimeUnit.MILLISECONDS);
                    // the handle: the process itself would close its output unread
                    process.toHandle().destroyForcibly();
                    process.waitFor();
                    // what it still said before it died was acknowledged as well
                    lines.lines().filter(KEPT.asMatchPredicate()).forEach(acknowledged::add);
                    return acknowledged;
                }
            }
        }
        throw new IllegalStateException("it ended by itself after " + acknowledged);
    }
}
