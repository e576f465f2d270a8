package fazhi.backup.file;

import fazhi.backup.content.RowsHash;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * The hash of a whole backup (文件封印), in the comment at the end of the zip: a byte that changed is
 * found wherever it is, in the zip's own tables too.
 */
final class FileSeal {

    private static final int LENGTH = 64;

    private static final int BUFFER = 1024 * 1024;

    /** Keeps the place until the rest is written. */
    static final String BLANK = "0".repeat(LENGTH);

    private FileSeal() {}

    static void set(Path zip) throws IOException {
        var hash = hash(zip).getBytes(StandardCharsets.US_ASCII);
        try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.seek(file.length() - LENGTH);
            file.write(hash);
            file.getChannel().force(true);
        }
    }

    static boolean holds(Path zip) throws IOException {
        try (var file = new RandomAccessFile(zip.toFile(), "r")) {
            if (file.length() < LENGTH) {
                return false;
            }
            var kept = new byte[LENGTH];
            file.seek(file.length() - LENGTH);
            file.readFully(kept);
            return hash(zip).equals(new String(kept, StandardCharsets.US_ASCII));
        }
    }

    private static String hash(Path zip) throws IOException {
        var digest = RowsHash.sha256();
        try (var channel = FileChannel.open(zip, StandardOpenOption.READ)) {
            var left = channel.size() - LENGTH;
            var buffer = ByteBuffer.allocate(BUFFER);
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                left -= channel.read(buffer);
                digest.update(buffer.flip());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
