package fazhi.evidence;

import fazhi.common.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files by the hash of their content, {@code files/ab/<sha256>}: synced before they are renamed
 * into place, so a name never stands for half a file. Readable by the portal's own account only.
 */
@Component
class FileStore {

    private static final int BUFFER = 64 * 1024;

    /** A file that arrived and is checked next. */
    record Received(Path file, long size, String sha256) {}

    private final Path root;

    private final Clock clock;

    FileStore(@Value("${portal.data-dir}") Path dataFolder, Clock clock) {
        this.root = dataFolder.resolve("files");
        this.clock = clock;
    }

    /** Counts while the bytes arrive, so too large a file is cut off, not measured afterwards. */
    Received receive(InputStream bytes) throws IOException {
        var file = Files.createTempFile(Files.createDirectories(incoming()), "in", ".part");
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var size = 0L;
            var buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > Attachment.MAX_BYTES) {
                    throw new Refusal("evidence.too-large", Attachment.MAX_BYTES / 1024 / 1024);
                }
                digest.update(buffer, 0, read);
                var chunk = ByteBuffer.wrap(buffer, 0, read);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
            return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void keep(Received received) throws IOException {
        Files.setLastModifiedTime(received.file(), FileTime.from(clock.instant()));
        move(received.file(), path(received.sha256()));
    }

    void discard(Received received) {
        try {
            Files.deleteIfExists(received.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws Refusal when it is gone, or its bytes are no longer those that were received
     */
    InputStream open(String sha256) throws IOException {
        var file = present(sha256);
        if (!sha256.equals(hash(file))) {
            throw new Refusal("evidence.altered");
        }
        return Files.newInputStream(file);
    }

    /** Makes sure that a row which is about to name it will find it. */
    void require(String sha256) {
        try {
            Files.setLastModifiedTime(present(sha256), FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was put aside comes back when it is asked for. */
    private Path present(String sha256) throws IOException {
        var file = path(sha256);
        if (!Files.exists(file) && Files.exists(aside(file))) {
            move(aside(file), file);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("evidence.lost");
        }
        return file;
    }

    private static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    void putAside(Path file) throws IOException {
        move(file, aside(file));
    }

    private void move(Path from, Path to) throws IOException {
        var folder = Objects.requireNonNull(to.getParent());
        Files.createDirectories(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    Path root() {
        return root;
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    private Path aside(Path file) {
        return root.resolveSibling("aside").resolve(root.relativize(file));
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The new name itself must reach the disk; Windows does it alone and opens no folders. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
