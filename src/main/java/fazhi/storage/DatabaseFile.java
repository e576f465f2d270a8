package fazhi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The one file in which H2 keeps everything (数据库文件). */
record DatabaseFile(Path path) {

    private static final String SUFFIX = ".mv.db";

    private static final String START = "jdbc:h2:file:";

    /** Nothing for another database, or one in memory. */
    static Optional<DatabaseFile> of(String url) {
        if (!url.startsWith(START)) {
            return Optional.empty();
        }
        var name = url.substring(START.length());
        var end = name.indexOf(';');
        return Optional.of(
                new DatabaseFile(Path.of((end < 0 ? name : name.substring(0, end)) + SUFFIX)));
    }

    DatabaseFile beside(String name) {
        return new DatabaseFile(path.resolveSibling(name + SUFFIX));
    }

    /** With the settings that keep what is written. */
    String url() {
        var name = path.toAbsolutePath().toString();
        return START + name.substring(0, name.length() - SUFFIX.length()) + ";WRITE_DELAY=0";
    }

    /** Another program that holds the file would go on writing into what is replaced here. */
    void requireFree() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotStart("locked");
            }
        } catch (OverlappingFileLockException _) {
            throw new CannotStart("locked");
        }
    }

    boolean isThere() {
        try {
            return Files.exists(path) && Files.size(path) > 0;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
