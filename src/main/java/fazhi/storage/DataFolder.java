package fazhi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything a town has (数据目录). */
public record DataFolder(Path path) {

    /** Enough to notice that nothing more fits. */
    private static final int PROBE_BYTES = 256 * 1024;

    /** Left at the first start: from then on a missing database is a loss, not a beginning. */
    private Path begun() {
        return path.resolve("begun");
    }

    /** Refuses a new beginning where there was something: a database that is gone is restored. */
    void requireNotEmptied(DatabaseFile database) {
        if (!database.isThere()) {
            requireFresh(database.path());
        }
    }

    /** H2 ends the name of its file at a semicolon. */
    void requireNameForH2() {
        if (path.toAbsolutePath().toString().contains(";")) {
            throw new CannotStart("semicolon", path.toAbsolutePath().normalize());
        }
    }

    /** Makes the folder, for the portal's own account only, and writes into it once. */
    public void prepare() {
        try {
            OwnFiles.from(path);
            Files.createDirectories(path);
            var probe = Files.createTempFile(path, "probe", "");
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException refused) {
            throw new CannotStart(
                    "not-writable",
                    path.toAbsolutePath().normalize(),
                    String.valueOf(refused.getMessage()));
        }
    }

    /** Left while a backup is brought back. */
    void requireWhole() {
        if (Files.exists(path.resolve("restoring"))) {
            throw new CannotStart("restoring", path.toAbsolutePath().normalize());
        }
    }

    void requireFresh(Object database) {
        if (Files.exists(begun()) || hasEvidence()) {
            throw new CannotStart("emptied", path.toAbsolutePath().normalize(), database);
        }
    }

    void begin(String when) {
        try {
            Files.createDirectories(path);
            Files.writeString(begun(), when + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Whether a portal was ever started on it. */
    public boolean hasBegun() {
        return Files.exists(begun());
    }

    boolean hasEvidence() {
        var files = path.resolve("files");
        if (!Files.isDirectory(files)) {
            return false;
        }
        try (var found =
                Files.find(
                        files,
                        2,
                        (file, about) ->
                                about.isRegularFile()
                                        && !file.startsWith(files.resolve("incoming")))) {
            return found.findAny().isPresent();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
