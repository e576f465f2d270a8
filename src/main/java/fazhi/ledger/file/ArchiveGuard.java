package fazhi.ledger.file;

import fazhi.common.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once and counts (压缩包检查): what it says about its own size is not believed. A
 * part that defines entities is refused, since no office program writes one.
 */
final class ArchiveGuard {

    static final int MAX_ENTRIES = 500;

    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final ZipFile archive;

    private long unpacked;

    ArchiveGuard(ZipFile archive) {
        this.archive = archive;
    }

    void check() throws IOException {
        if (archive.size() > MAX_ENTRIES) {
            throw new Refusal("import.too-many-parts", MAX_ENTRIES);
        }
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            count(entries.nextElement());
        }
    }

    private void count(ZipEntry entry) throws IOException {
        var buffer = new byte[BUFFER];
        try (var bytes = archive.getInputStream(entry)) {
            int first = bytes.readNBytes(buffer, 0, BUFFER);
            refuseEntities(buffer, first);
            add(first);
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                add(read);
            }
        }
    }

    private void add(int bytes) {
        unpacked += bytes;
        if (unpacked > MAX_UNPACKED) {
            throw new Refusal("import.unpacks-too-large", MAX_UNPACKED / 1024 / 1024);
        }
    }

    /** Without the zeros of UTF-16, so that the word is found in any encoding. */
    private static void refuseEntities(byte[] buffer, int length) {
        var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Refusal("import.harmful");
        }
    }
}
