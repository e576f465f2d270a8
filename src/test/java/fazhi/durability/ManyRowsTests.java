package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are killed and exports of any length: run with {@code ./portal test --all}. */
@Tag("long")
class ManyRowsTests {

    private static final int ROWS = 5000;

    private static final long HELD = 128L * 1024 * 1024;

    private static final Random CHANCE = new Random();

    @TempDir Path folder;

    @RepeatedTest(20)
    void aKilledImportLeavesNothingHalf() throws Exception {
        var process = start(ImportingPortal.class, ROWS);
        var last = CHANCE.nextDouble();
        var imported = false;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                imported |= line.equals("imported");
                if (line.startsWith("share ") && Double.parseDouble(line.substring(6)) >= last) {
                    process.destroyForcibly();
                    // the stream is closed with the process
                    break;
                }
            }
        }
        process.waitFor();
        var rows = count("penalty_case");
        assertThat(rows).isIn(0L, (long) ROWS);
        assertThat(imported && rows == 0).isFalse();
        assertThat(count("import_row")).isEqualTo(rows);
        assertThat(count("import_batch")).isEqualTo(rows == 0 ? 0 : 1);
        assertThat(count("audit_entry where action = 'CREATED'")).isEqualTo(rows);
    }

    @Test
    void anExportOfAHundredThousandRowsHoldsLittle() throws Exception {
        var process = start(ExportingPortal.class, 100_000);
        try (var lines = process.inputReader()) {
            var said = lines.lines().toList();
            assertThat(number(said, "bytes ")).isGreaterThan(1024L * 1024);
            assertThat(number(said, "held ")).isLessThan(HELD);
        }
    }

    private static long number(List<String> said, String start) {
        return said.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> Long.valueOf(line.substring(start.length())))
                .findFirst()
                .orElseThrow();
    }

    private Process start(Class<?> portal, int rows) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        portal.getName(),
                        folder.resolve("data").toString(),
                        String.valueOf(rows))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private long count(String table) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("data/db/portal");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
