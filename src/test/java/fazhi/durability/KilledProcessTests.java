package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost: run with {@code ./portal test --all}. */
@Tag("long")
class KilledProcessTests {

    private static final int SAVES = 100;

    private static final Random CHANCE = new Random();

    @TempDir Path folder;

    @RepeatedTest(20)
    void whatWasShownAsSavedSurvivesTheKill() throws Exception {
        var process = start(List.of(), 10_000);
        int shown = 0;
        try (var lines = process.inputReader()) {
            int last = 1 + CHANCE.nextInt(60);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("saved ")) {
                    shown = Integer.parseInt(line.substring(6));
                }
                if (shown == last) {
                    process.destroyForcibly().waitFor();
                    break;
                }
            }
        }
        assertThat(shown).isPositive();
        assertThat(kept()).isGreaterThanOrEqualTo(shown);
    }

    @Test
    void everySaveIsSyncedToTheDisk() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/strace"))).isTrue();
        var report = folder.resolve("syncs.txt");
        var strace =
                List.of(
                        "strace",
                        "-f",
                        "-e",
                        "trace=fsync,fdatasync,msync",
                        "-o",
                        report.toString());
        var process = start(strace, SAVES);
        try (var lines = process.inputReader()) {
            assertThat(drain(lines)).contains("saved " + SAVES);
        }
        var sync = Pattern.compile("f(data)?sync\\(");
        try (var calls = Files.lines(report)) {
            assertThat(calls.filter(call -> sync.matcher(call).find()).count())
                    .isGreaterThanOrEqualTo(SAVES);
        }
    }

    private static List<String> drain(BufferedReader lines) {
        return lines.lines().toList();
    }

    private Process start(List<String> wrapper, int saves) throws IOException {
        var command = new ArrayList<>(wrapper);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingPortal.class.getName(),
                        folder.resolve("data").toString(),
                        String.valueOf(saves)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private long kept() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("data/db/portal");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from penalty_case")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
