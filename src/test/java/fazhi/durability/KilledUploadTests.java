package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A portal killed while files arrive keeps whole files or none: run with --all. */
@Tag("long")
class KilledUploadTests {

    private static final Random CHANCE = new Random();

    @TempDir Path folder;

    @RepeatedTest(20)
    void everyRowHasItsWholeFileAndEveryFileIsWhole() throws Exception {
        int shown = attachUntilKilled();

        var rows = rows();
        assertThat(shown).isPositive();
        assertThat(rows.size()).isGreaterThanOrEqualTo(shown);
        for (var sha256 : rows) {
            assertThat(file(sha256)).exists();
        }
        for (var file : kept()) {
            assertThat(hash(file)).isEqualTo(file.getFileName().toString());
        }
    }

    private int attachUntilKilled() throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                UploadingPortal.class.getName(),
                                folder.resolve("data").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int shown = 0;
        int last = 1 + CHANCE.nextInt(20);
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("attached ")) {
                    shown = Integer.parseInt(line.substring(9));
                }
                if (shown == last) {
                    // somewhere in the middle of the next one
                    process.waitFor(CHANCE.nextInt(30), TimeUnit.MILLISECONDS);
                    process.destroyForcibly().waitFor();
                    break;
                }
            }
        }
        return shown;
    }

    private List<String> rows() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("data/db/portal");
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sha256 from attachment")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Path file(String sha256) {
        return folder.resolve("data/files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** What arrived only in part stays apart, where no name stands for it. */
    private List<Path> kept() throws IOException {
        try (var files = Files.walk(folder.resolve("data/files"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("incoming"))
                    .toList();
        }
    }

    private static String hash(Path file) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
