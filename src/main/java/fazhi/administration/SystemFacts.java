package fazhi.administration;

import fazhi.common.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an administrator has to know of the machine (系统状态). */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public class SystemFacts {

    private static final long MEGA = 1024 * 1024;

    /** Megabytes below which the disk wants seeing to, long before nothing is saved any more. */
    private static final long NARROW = 1024;

    private final Path folder;

    private final DataSource database;

    private final ObjectProvider<BuildProperties> build;

    private final Texts texts;

    SystemFacts(
            @Value("${portal.data-dir}") Path folder,
            DataSource database,
            ObjectProvider<BuildProperties> build,
            Texts texts) {
        this.folder = folder;
        this.database = database;
        this.build = build;
        this.texts = texts;
    }

    /** Name and value, one a line. */
    public List<List<String>> list() {
        var version = build.getIfAvailable();
        var parts = BillOfMaterials.read();
        return List.of(
                line("version", version == null ? "" : String.valueOf(version.getVersion())),
                line("java", Runtime.version().toString()),
                line("database", product()),
                line("database-size", megabytes(size(folder.resolve("db")))),
                line("files-size", megabytes(size(folder.resolve("files")))),
                line("log-size", megabytes(size(folder.resolve("log")))),
                line("free", megabytes(free())),
                line("memory", megabytes(used()) + " / " + megabytes(most())),
                line("parts", parts.parts() == 0 ? "" : String.valueOf(parts.parts())),
                line("licences", parts.licences()));
    }

    /** Free on the disk of the data, in megabytes, in words; empty where it cannot be told. */
    public String space() {
        return megabytes(free());
    }

    /** Whether the disk of the data runs full: less than a gigabyte is free. */
    public boolean narrow() {
        return free() >= 0 && free() < NARROW * MEGA;
    }

    private List<String> line(String key, String value) {
        return List.of(texts.get("system." + key), value);
    }

    private String product() {
        try (var connection = database.getConnection()) {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        } catch (SQLException _) {
            return texts.get("system.away");
        }
    }

    private String megabytes(long bytes) {
        return bytes < 0 ? "" : texts.get("system.megabytes", (bytes + MEGA - 1) / MEGA);
    }

    private static long size(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SystemFacts::length).sum();
        } catch (IOException | UncheckedIOException _) {
            return -1;
        }
    }

    /** Nothing for a file that went away meanwhile. */
    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return -1;
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory();
    }
}
