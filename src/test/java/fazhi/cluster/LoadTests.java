package fazhi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty open sessions in 512 MB, and a stop while they read: an answer that was begun is finished.
 */
@Tag("long")
class LoadTests {

    private static final int SESSIONS = 60;

    private static final int SECONDS = 30;

    private static final int TERMINATED = 143;

    @TempDir private Path folder;

    @Test
    void sixtySessionsAreServedAndAStopFinishesWhatItBegan() throws Exception {
        try (var database = EmbeddedPostgres.builder().start()) {
            var portal =
                    Machine.start(
                            "alone", folder, database.getJdbcUrl("postgres", "postgres"), "512m");
            try {
                serve(portal);
            } finally {
                portal.kill();
            }
        }
    }

    private static void serve(Machine portal) throws Exception {
        var visitors = new ArrayList<Visitor>();
        var logins = List.of("fazhiban", "zhifa");
        for (int i = 0; i < SESSIONS; i++) {
            var visitor = new Visitor(portal.port(), logins.get(i % logins.size()));
            visitor.signIn();
            assertThat(visitor.visits("ledger/penalty")).as("window %d", i).isTrue();
            visitors.add(visitor);
        }
        var pages = new AtomicInteger();
        var torn = new AtomicInteger();
        var over = new AtomicBoolean();
        int code;
        try (var threads = Executors.newFixedThreadPool(SESSIONS)) {
            visitors.forEach(visitor -> threads.execute(() -> read(visitor, over, pages, torn)));
            Thread.sleep(SECONDS * 1000L);
            assertThat(portal.alive()).as("in 512 MB").isTrue();
            System.out.println(
                    SESSIONS + " sessions: " + pages.get() / SECONDS + " pages a second");
            code = portal.stop();
            over.set(true);
        }
        assertThat(pages.get()).isPositive();
        assertThat(torn.get()).as("answers cut off").isZero();
        assertThat(code).isEqualTo(TERMINATED);
    }

    /** Refused once it stops; but never half. */
    private static void read(
            Visitor visitor, AtomicBoolean over, AtomicInteger pages, AtomicInteger torn) {
        while (!over.get()) {
            try {
                if (visitor.open()) {
                    pages.incrementAndGet();
                } else {
                    torn.incrementAndGet();
                }
            } catch (ConnectException _) {
                return;
            } catch (IOException broken) {
                if (!"HTTP/1.1 header parser received no bytes".equals(broken.getMessage())) {
                    torn.incrementAndGet();
                }
                return;
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
