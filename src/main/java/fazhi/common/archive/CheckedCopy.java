package fazhi.common.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An office document made anew of its markup (检查后的副本): a parser that reads archives in its own way
 * gets what was checked and nothing else. Pictures are left empty, since only the words are read.
 */
public final class CheckedCopy {

    private CheckedCopy() {}

    /**
     * @throws fazhi.common.Refusal when it holds more than the bounds allow
     */
    public static byte[] of(byte[] content, Bounds bounds) throws IOException {
        var file = Files.createTempFile("document", ".zip");
        try {
            Files.write(file, content);
            try (var archive = new ZipFile(file.toFile())) {
                return copy(archive, bounds);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copy(ZipFile archive, Bounds bounds) throws IOException {
        var guard = new ArchiveGuard(archive, bounds);
        guard.refuseParts();
        var names = new HashSet<String>();
        var copy = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!names.add(entry.getName())) {
                    throw bounds.harmful();
                }
                boolean markup = guard.markup(entry);
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (markup) {
                    try (var bytes = archive.getInputStream(entry)) {
                        bytes.transferTo(out);
                    }
                }
            }
        }
        return copy.toByteArray();
    }
}
