package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start that is killed while it makes the tables is simply made again. */
class KilledFirstStartTests {

    private static final Random CHANCE = new Random();

    @TempDir Path folder;

    @Test
    void theNextStartBeginsAgain() throws Exception {
        var data = folder.resolve("data");
        for (int i = 0; i < 6; i++) {
            var process = Victim.start(FirstStart.class, data);
            process.waitFor(400 + CHANCE.nextInt(2500), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        assertThat(Victim.run(FirstStart.class, data)).contains("tables 0");
    }

    /** As an earlier version left it: killed between a table and the note that it is there. */
    @Test
    void tablesThatWereMadeByHalfAreMadeAgain() throws Exception {
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("db"));
        var url = "jdbc:h2:file:" + data.resolve("db/portal");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table calendar_day (calendar_date date)");
        }

        assertThat(Victim.run(FirstStart.class, data)).contains("tables 0");
    }
}
