package fazhi.common.archive;

import fazhi.common.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once and counts (压缩包检查): what it says about its own size is not believed. A
 * part that defines entities is refused, since no office program writes one.
 */
public final class ArchiveGuard {

    private static final int BUFFER = 64 * 1024;

    private final ZipFile archive;

    private final Bounds bounds;

    private long unpacked;

    private long elements;

    public ArchiveGuard(ZipFile archive, Bounds bounds) {
        this.archive = archive;
        this.bounds = bounds;
    }

    /** For a reader that itself reads within bounds. */
    public void check() throws IOException {
        refuseParts();
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            count(entries.nextElement());
        }
    }

    void refuseParts() {
        if (archive.size() > bounds.parts()) {
            throw new Refusal(bounds.words() + ".too-many-parts", bounds.parts());
        }
    }

    private void count(ZipEntry entry) throws IOException {
        var buffer = new byte[BUFFER];
        try (var bytes = counted(entry)) {
            int first = bytes.readNBytes(buffer, 0, BUFFER);
            refuseEntities(buffer, first);
            bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Whether the part is markup, which is then followed to its end. */
    boolean markup(ZipEntry entry) throws IOException {
        try (var bytes = new BufferedInputStream(counted(entry))) {
            var encoding = Encoding.of(bytes, bounds);
            if (encoding.isEmpty()) {
                bytes.transferTo(OutputStream.nullOutputStream());
                return false;
            }
            var markup = BoundedMarkup.of(bytes, encoding.get(), bounds);
            markup.drain();
            elements += markup.elements();
            if (elements > bounds.elements()) {
                throw bounds.harmful();
            }
            return true;
        }
    }

    private InputStream counted(ZipEntry entry) throws IOException {
        return new FilterInputStream(archive.getInputStream(entry)) {

            @Override
            public int read() throws IOException {
                int read = super.read();
                add(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int count) throws IOException {
                int read = super.read(buffer, offset, count);
                add(Math.max(read, 0));
                return read;
            }
        };
    }

    private void add(int bytes) {
        unpacked += bytes;
        if (unpacked > bounds.unpacked()) {
            throw new Refusal(
                    bounds.words() + ".unpacks-too-large", bounds.unpacked() / 1024 / 1024);
        }
    }

    /** Without the zeros of UTF-16, so that the word is found in any encoding. */
    private void refuseEntities(byte[] buffer, int length) {
        var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw bounds.harmful();
        }
    }
}
