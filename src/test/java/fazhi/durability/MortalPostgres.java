package fazhi.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that can be killed and started again on the same data. */
final class MortalPostgres {

    static final String USER = "postgres";

    private final Path folder;

    private @Nullable EmbeddedPostgres server;

    MortalPostgres(Path folder) {
        this.folder = folder;
    }

    void start() throws IOException {
        server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
    }

    String url() {
        return running().getJdbcUrl(USER, USER);
    }

    /** The first process and all it started, at once. */
    void kill() throws IOException {
        var first = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip();
        var process = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        stop();
    }

    void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private EmbeddedPostgres running() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }
}
