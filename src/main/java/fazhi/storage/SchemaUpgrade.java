package fazhi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes or changes the tables in a copy that then takes the file's place (表结构升级): H2 cannot take
 * back a changed table, so a portal that is killed meanwhile would be left with half of them. The
 * file as it was goes to the backups first.
 */
final class SchemaUpgrade {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DataFolder folder;

    private final DatabaseFile database;

    private final DatabaseFile copy;

    /** What the tables of the file are known to be. */
    private final Path known;

    private final LocalDateTime now;

    SchemaUpgrade(DataFolder folder, DatabaseFile database, LocalDateTime now) {
        this.folder = folder;
        this.database = database;
        this.copy = database.beside("upgrade");
        this.known = database.path().resolveSibling("schema");
        this.now = now;
    }

    void run() {
        try {
            var wanted = SchemaScripts.fingerprint();
            if (database.isThere()
                    && Files.exists(known)
                    && Files.readString(known).equals(wanted)) {
                return;
            }
            database.requireFree();
            Files.createDirectories(copy.path().getParent());
            Files.deleteIfExists(copy.path());
            if (database.isThere()) {
                upgrade();
            } else {
                migrate();
                take();
            }
            Files.writeString(known, wanted);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void upgrade() throws IOException {
        var kept = keep();
        settle();
        if (!pending()) {
            Files.delete(kept);
            return;
        }
        Files.copy(database.path(), copy.path());
        try {
            migrate();
        } catch (FlywayException failed) {
            if (folder.hasBegun() || folder.hasEvidence() || anybody()) {
                throw new CannotStart(
                        "upgrade", database.path(), String.valueOf(failed.getMessage()));
            }
            beginAgain(failed);
        }
        take();
    }

    /** Opening and closing repairs what a kill left, and fails while another process holds it. */
    private void settle() {
        try (var connection = DriverManager.getConnection(database.url())) {
            connection.isValid(0);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private boolean pending() {
        return flyway(database).info().pending().length > 0;
    }

    private void migrate() {
        flyway(copy).migrate();
    }

    /** Nobody ever came in: the first start was cut off before it was through. */
    private void beginAgain(FlywayException failed) throws IOException {
        LOG.warn("The first start had been cut off; it begins again", failed);
        Files.deleteIfExists(copy.path());
        migrate();
    }

    private boolean anybody() {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from account")) {
            return rows.next() && rows.getLong(1) > 0;
        } catch (SQLException noTable) {
            return false;
        }
    }

    /** As it lies there, before anything opens it. */
    private Path keep() throws IOException {
        var backup = Files.createDirectories(folder.path().resolve("backup"));
        var kept = backup.resolve("before-upgrade-" + STAMP.format(now) + ".mv.db");
        Files.copy(database.path(), kept, StandardCopyOption.REPLACE_EXISTING);
        sync(kept);
        return kept;
    }

    private void take() throws IOException {
        sync(copy.path());
        Files.move(
                copy.path(),
                database.path(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Flyway flyway(DatabaseFile file) {
        return Flyway.configure()
                .dataSource(file.url(), "", "")
                .locations(SchemaScripts.LOCATIONS.toArray(String[]::new))
                .outOfOrder(true)
                .load();
    }
}
