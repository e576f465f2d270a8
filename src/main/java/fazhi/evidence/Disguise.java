package fazhi.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells whether a file is what its name says (文件伪装检查), by its bytes alone. */
final class Disguise {

    private static final int HEAD = 16;

    private static final String MACROS = "vbaProject.bin";

    private static final String LOCKED = "EncryptedPackage";

    private Disguise() {}

    static boolean seenThrough(Path file, FileKind kind) {
        try {
            return !startsAs(kind.content(), head(file)) || !holds(file, kind);
        } catch (IOException | RuntimeException _) {
            // what cannot be read as its kind is not of its kind
            return true;
        }
    }

    /** A document of Office with a password: a container of another kind, whatever its name. */
    static boolean locked(Path file) {
        try {
            return startsAs(FileKind.Content.COMPOUND, head(file)) && compoundHolds(file, LOCKED);
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static boolean startsAs(FileKind.Content content, byte[] head) {
        var hex = HexFormat.of().formatHex(head);
        return switch (content) {
            case PDF -> new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
            case PNG -> hex.startsWith("89504e470d0a1a0a");
            case JPEG -> hex.startsWith("ffd8ff");
            case MP4 -> hex.startsWith("66747970", 8);
            case ARCHIVE -> hex.startsWith("504b0304");
            case COMPOUND -> hex.startsWith("d0cf11e0a1b11ae1");
        };
    }

    private static boolean holds(Path file, FileKind kind) throws IOException {
        return switch (kind.content()) {
            case ARCHIVE -> archiveHolds(file, kind.part());
            case COMPOUND -> compoundHolds(file, kind.part());
            default -> true;
        };
    }

    private static boolean archiveHolds(Path file, String part) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return part.isEmpty()
                    || archive.getEntry(part) != null
                            && archive.stream().noneMatch(each -> each.getName().endsWith(MACROS));
        }
    }

    private static boolean compoundHolds(Path file, String part) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            return compound.getRoot().hasEntry(part);
        }
    }
}
