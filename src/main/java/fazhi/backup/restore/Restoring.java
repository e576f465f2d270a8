package fazhi.backup.restore;

import fazhi.backup.content.EvidenceFile;
import fazhi.backup.content.Loading;
import fazhi.backup.content.Manifest;
import fazhi.backup.content.SchemaSteps;
import fazhi.backup.content.Snapshot;
import fazhi.backup.content.TableContent;
import fazhi.backup.file.Archive;
import fazhi.backup.file.BadBackup;
import fazhi.backup.file.PrivateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The way back (恢复): tables, rows and files of a backup, each compared with what it says of itself.
 */
final class Restoring {

    private final Archive archive;

    private final Path backup;

    Restoring(Archive archive, Path backup) {
        this.archive = archive;
        this.backup = backup;
    }

    /** Builds the tables as they were, fills them and compares every one. */
    void database(DataSource database, String url) throws IOException, SQLException {
        new SchemaSteps(database, url).build(archive.manifest().migrations(), backup);
        new Loading(database).load(archive);
        try (var loaded = Snapshot.of(database)) {
            compare(archive.manifest().tables(), loaded.contents());
        }
    }

    void files(Path dataFolder) throws IOException {
        for (var sha256 : archive.manifest().files()) {
            var target = EvidenceFile.place(dataFolder, sha256);
            Files.createDirectories(target.getParent());
            copy(Archive.fileEntry(sha256), target, sha256);
        }
        for (var setting : archive.manifest().settings()) {
            var target = dataFolder.resolve(Path.of(setting.name()).getFileName());
            if (!Files.exists(target)) {
                setting(setting, target);
            }
        }
    }

    /** Which database it was does not come back: this one is another. */
    private void setting(Manifest.NamedHash setting, Path target) throws IOException {
        var content = new ByteArrayOutputStream();
        var entry = Archive.SETTINGS + setting.name();
        if (!archive.copy(entry, content).equals(setting.sha256())) {
            throw new BadBackup("entry", entry, null);
        }
        PrivateFile.create(target);
        Files.write(
                target,
                content.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("spring.datasource."))
                        .toList());
    }

    private void copy(String entry, Path target, String sha256) throws IOException {
        PrivateFile.create(target);
        String found;
        try (var out = Files.newOutputStream(target)) {
            found = archive.copy(entry, out);
        }
        if (!found.equals(sha256)) {
            throw new BadBackup("entry", entry, null);
        }
    }

    private static void compare(List<TableContent> said, List<TableContent> found)
            throws BadBackup {
        for (var table : said) {
            if (!found.contains(table)) {
                throw new BadBackup("entry", table.table(), null);
            }
        }
    }
}
