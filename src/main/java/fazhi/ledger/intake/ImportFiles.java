package fazhi.ledger.intake;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import fazhi.ledger.file.TableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files between being handed in and being imported (导入暂存), in the data folder under names of our
 * own; what nobody came back for is gone after a day.
 */
@Component
public class ImportFiles {

    private static final int BUFFER = 64 * 1024;

    private static final int NAME_MAX_LENGTH = 150;

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;

    private final Clock clock;

    ImportFiles(@Value("${portal.data-dir}") Path dataFolder, Clock clock) {
        this.folder = dataFolder.resolve("import");
        this.clock = clock;
    }

    /**
     * Counts while the bytes arrive, so too large a file is cut off, not measured afterwards.
     *
     * @throws Refusal when it is too large
     */
    public ImportFile receive(String name, InputStream bytes) throws IOException {
        return receive(name, bytes, false);
    }

    public ImportFile paste(String name, String cells) {
        try {
            var bytes = cells.getBytes(StandardCharsets.UTF_8);
            return receive(name, new ByteArrayInputStream(bytes), true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ImportFile receive(String name, InputStream bytes, boolean pasted) throws IOException {
        sweep();
        var file = Files.createTempFile(Files.createDirectories(folder), "in", ".part");
        try (var out = Files.newOutputStream(file)) {
            copy(bytes, out);
            return new ImportFile(plain(name), file.getFileName().toString(), pasted);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    private static void copy(InputStream bytes, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            if (size > TableFile.MAX_BYTES) {
                throw new Refusal("import.too-large", TableFile.MAX_BYTES / 1024 / 1024);
            }
            out.write(buffer, 0, read);
        }
    }

    /** The last part of a path, without what a log or a page could stumble over. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("\\p{Cntrl}", "");
        return VisibleText.cut(shown, NAME_MAX_LENGTH);
    }

    /**
     * @throws Refusal when it was cleared away meanwhile
     */
    TableFile open(ImportFile file) throws IOException {
        var path = folder.resolve(file.key());
        if (!Files.isRegularFile(path)) {
            throw new Refusal("import.file-gone");
        }
        return TableFile.open(path);
    }

    public void discard(ImportFile file) {
        try {
            Files.deleteIfExists(folder.resolve(file.key()));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant before = clock.instant().minus(KEPT);
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
