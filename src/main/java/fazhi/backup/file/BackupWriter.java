package fazhi.backup.file;

import fazhi.backup.content.EvidenceFile;
import fazhi.backup.content.Manifest;
import fazhi.backup.content.RowsHash;
import fazhi.backup.content.Snapshot;
import fazhi.backup.content.TableContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one file with everything (写备份): a snapshot of the database, the evidence it names, the
 * settings and the keys of the trail. It gets its name when it is whole and on the disk.
 */
@Component
public class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Passwords stay where they are; a restored portal is given its own. */
    private static final String SECRET = "password";

    private final DataSource database;

    private final Path dataFolder;

    private final Clock clock;

    private final String version;

    BackupWriter(
            DataSource database,
            @Value("${portal.data-dir}") Path dataFolder,
            Clock clock,
            ObjectProvider<BuildProperties> build) {
        this.database = database;
        this.dataFolder = dataFolder;
        this.clock = clock;
        this.version = build.stream().findFirst().map(BuildProperties::getVersion).orElse("");
    }

    public Manifest write(Path target, boolean evidence) throws IOException, SQLException {
        var folder = Files.createDirectories(target.toAbsolutePath().getParent());
        var part = folder.resolve(target.getFileName() + ".part");
        try {
            Manifest manifest;
            try (var channel = create(part);
                    var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
                zip.setComment(FileSeal.BLANK);
                manifest = write(zip, evidence);
                zip.finish();
            }
            FileSeal.set(part);
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        Files.deleteIfExists(file);
        PrivateFile.create(file);
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    private Manifest write(ZipOutputStream zip, boolean evidence) throws IOException, SQLException {
        try (var snapshot = Snapshot.of(database)) {
            var madeAt = clock.instant().toString();
            zip.setLevel(Deflater.BEST_SPEED);
            var tables = new ArrayList<TableContent>();
            for (var table : snapshot.tables()) {
                zip.putNextEntry(new ZipEntry(Archive.DATA + table.name() + ".jsonl"));
                tables.add(
                        snapshot.read(
                                table,
                                line -> zip.write((line + "\n").getBytes(StandardCharsets.UTF_8))));
                zip.closeEntry();
            }
            var files =
                    evidence
                            ? files(zip, snapshot.texts("select distinct sha256 from attachment"))
                            : List.<String>of();
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            version,
                            madeAt,
                            snapshot.product(),
                            snapshot.migrations(),
                            tables,
                            evidence,
                            files,
                            settings(zip),
                            snapshot.anchor());
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private List<String> files(ZipOutputStream zip, List<String> hashes) throws IOException {
        // pictures and documents are packed already
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var sha256 : hashes) {
            var file = EvidenceFile.find(dataFolder, sha256);
            if (file.isEmpty()) {
                throw new BadBackup("evidence-missing", sha256, null);
            }
            zip.putNextEntry(new ZipEntry(Archive.fileEntry(sha256)));
            if (!copy(file.get(), zip).equals(sha256)) {
                throw new BadBackup("evidence-changed", sha256, null);
            }
            zip.closeEntry();
        }
        zip.setLevel(Deflater.BEST_SPEED);
        return hashes;
    }

    private List<Manifest.NamedHash> settings(ZipOutputStream zip) throws IOException {
        var kept = new ArrayList<Manifest.NamedHash>();
        for (var name : List.of("portal.properties", "trail.key", "trail.anchors")) {
            var file = dataFolder.resolve(name);
            if (Files.exists(file)) {
                zip.putNextEntry(new ZipEntry(Archive.SETTINGS + name));
                kept.add(new Manifest.NamedHash(name, write(lines(file), zip)));
                zip.closeEntry();
            }
        }
        return kept;
    }

    private static byte[] lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.split("=", 2)[0].contains(SECRET))
                    .map(line -> line + "\n")
                    .reduce("", String::concat)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String copy(Path file, OutputStream out) throws IOException {
        var digest = RowsHash.sha256();
        Files.copy(file, new DigestOutputStream(out, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return HexFormat.of().formatHex(RowsHash.sha256().digest(bytes));
    }
}
