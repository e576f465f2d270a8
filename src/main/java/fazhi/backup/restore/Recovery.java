package fazhi.backup.restore;

import fazhi.audit.chain.Anchor;
import fazhi.audit.chain.ChainFault;
import fazhi.audit.chain.TrailChain;
import fazhi.backup.content.Schema;
import fazhi.backup.content.SchemaSteps;
import fazhi.backup.file.Archive;
import fazhi.backup.file.BadBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings a backup back into an empty place (灾难恢复): a folder, and the database that belongs to it.
 */
public final class Recovery {

    /** Stands in the folder until everything is back; without an end nothing starts on it. */
    public static final String MARK = "restoring";

    private static final String SETTINGS = "portal.properties";

    private final Path dataFolder;

    private final DataSource database;

    private final String url;

    /**
     * @param dataFolder may hold its settings and nothing else
     * @param url of the database, which has no table yet
     */
    public Recovery(Path dataFolder, String url, String user, String password) {
        this.dataFolder = dataFolder;
        this.url = url;
        this.database = new DriverManagerDataSource(url, user, password);
    }

    /** What came back. */
    public record Recovered(long rows, int tables, int files, String anchor) {}

    public Recovered restore(Path backup) throws IOException, SQLException {
        try (var archive = Archive.open(backup)) {
            requireEmpty();
            Files.createDirectories(dataFolder.resolve("db"));
            Files.writeString(dataFolder.resolve(MARK), backup + "\n");
            var restoring = new Restoring(archive, backup);
            restoring.files(dataFolder);
            var recovered = bring(archive, restoring);
            Files.writeString(dataFolder.resolve("begun"), archive.manifest().madeAt() + "\n");
            Files.delete(dataFolder.resolve(MARK));
            return recovered;
        }
    }

    /** The rows alone, for a move to another database: the folder stays what it is. */
    public Recovered move(Path backup) throws IOException, SQLException {
        try (var archive = Archive.open(backup)) {
            requireNoTables();
            return bring(archive, new Restoring(archive, backup));
        }
    }

    private Recovered bring(Archive archive, Restoring restoring) throws IOException, SQLException {
        restoring.database(database, url);
        new SchemaSteps(database, url).bringUpToDate();
        var manifest = archive.manifest();
        var anchors =
                manifest.anchor().endsWith(":")
                        ? List.<Anchor>of()
                        : List.of(Anchor.parse(manifest.anchor()));
        var broken = TrailChain.of(database, dataFolder).verify(anchors);
        if (broken.isPresent() && broken.get().kind() != ChainFault.Kind.KEY_MISSING) {
            throw new BadBackup("trail", broken.get().position(), null);
        }
        return new Recovered(
                manifest.rows(),
                manifest.tables().size(),
                manifest.files().size(),
                manifest.anchor());
    }

    private void requireEmpty() throws IOException, SQLException {
        if (Files.isDirectory(dataFolder)) {
            try (var inside = Files.list(dataFolder)) {
                var allowed = Set.of(SETTINGS, "log");
                if (inside.anyMatch(file -> !allowed.contains(file.getFileName().toString()))) {
                    throw new BadBackup("not-empty", dataFolder, null);
                }
            }
        }
        if (!url.startsWith("jdbc:h2:file:")) {
            requireNoTables();
        }
    }

    private void requireNoTables() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            if (!Schema.read(connection).tables().isEmpty()) {
                throw new BadBackup("not-empty", url.replaceFirst("\\?.*", ""), null);
            }
        }
    }
}
