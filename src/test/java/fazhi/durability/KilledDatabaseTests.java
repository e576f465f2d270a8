package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL itself is killed, with all its processes, while the portal saves. */
class KilledDatabaseTests {

    private static final int WRITERS = 4;

    private static final Random CHANCE = new Random();

    @TempDir Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    private MortalPostgres server;

    @BeforeEach
    void tables() throws IOException {
        server = new MortalPostgres(folder.resolve("server"));
        server.start();
        Flyway.configure()
                .dataSource(server.url(), MortalPostgres.USER, MortalPostgres.USER)
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @AfterEach
    void end() throws IOException {
        server.stop();
    }

    @Test
    void tenKillsOfTheDatabaseLoseNothing() throws Exception {
        kill(10);
    }

    @Test
    @Tag("long")
    void fiftyKillsOfTheDatabaseLoseNothing() throws Exception {
        kill(50);
        System.out.printf("50 kills: %d acknowledged, 0 lost, 0 half%n", acknowledged.size());
    }

    private void kill(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            saveUntilKilled(round);
            server.start();
            try (var connection =
                    DriverManager.getConnection(
                            server.url(), MortalPostgres.USER, MortalPostgres.USER)) {
                var found = Found.in(connection, folder.resolve("data/files"));
                assertThat(found.kept()).as("after kill %s", round).containsAll(acknowledged);
                assertThat(found.half()).as("after kill %s", round).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds);
    }

    private void saveUntilKilled(int round) throws Exception {
        var context =
                NarrowPortal.open(
                        folder.resolve("data").toString(),
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + MortalPostgres.USER,
                        "--spring.datasource.password=" + MortalPostgres.USER,
                        "--spring.datasource.hikari.connection-timeout=1000");
        var acts = new Acts(context);
        List<Runnable> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var first = (round * 10L + writer) * 100_000;
            writers.add(() -> saveAll(acts, first));
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            writers.forEach(threads::execute);
            var before = acknowledged.size();
            while (acknowledged.size() < before + 5 + CHANCE.nextInt(40)) {
                Thread.sleep(5);
            }
            server.kill();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            context.close();
        }
    }

    /** Until the database is away. */
    private void saveAll(Acts acts, long first) {
        try {
            for (long number = first; ; number++) {
                acknowledged.add(acts.act(number));
                if (number % 3 == 0) {
                    acknowledged.add(acts.upload(number));
                }
            }
        } catch (IOException | RuntimeException _) {
            // it was killed
        }
    }
}
