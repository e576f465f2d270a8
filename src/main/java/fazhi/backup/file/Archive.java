package fazhi.backup.file;

import fazhi.backup.content.Manifest;
import fazhi.backup.content.RowsHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read (备份文件); what is damaged or no backup says so. */
public final class Archive implements AutoCloseable {

    static final String DATA = "data/";

    static final String FILES = "files/";

    public static final String SETTINGS = "settings/";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path path;

    private final ZipFile zip;

    private final Manifest manifest;

    private Archive(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    public static Archive open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException notWhole) {
            throw new BadBackup("damaged", path, notWhole);
        }
        try {
            var manifest = manifest(path, zip);
            if (!FileSeal.holds(path)) {
                throw new BadBackup("damaged", path, null);
            }
            return new Archive(path, zip, manifest);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BadBackup("no-backup", path, null);
        }
        try (var stream = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(stream, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new BadBackup("newer", path, null);
            }
            return manifest;
        } catch (ZipException | JacksonException broken) {
            throw new BadBackup("damaged", path, broken);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Hands over the rows of a table, each a line of JSON. */
    public void rows(String table, Consumer<String> line) throws IOException {
        try (var stream = stream(DATA + table + ".jsonl");
                var lines = new BufferedReader(reader(stream))) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                line.accept(text);
            }
        } catch (ZipException broken) {
            throw new BadBackup("damaged", path, broken);
        }
    }

    /** Copies an entry out and answers the hash of what was in it. */
    public String copy(String entry, OutputStream out) throws IOException {
        try (var stream = stream(entry)) {
            var digest = RowsHash.sha256();
            new DigestInputStream(stream, digest).transferTo(out);
            return HexFormat.of().formatHex(digest.digest());
        } catch (ZipException broken) {
            throw new BadBackup("damaged", path, broken);
        }
    }

    public static String fileEntry(String sha256) {
        return FILES + sha256.substring(0, 2) + "/" + sha256;
    }

    private static Reader reader(InputStream stream) {
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private InputStream stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup("damaged", path, null);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
