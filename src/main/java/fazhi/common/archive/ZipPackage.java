package fazhi.common.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files put into one zip, one after another (打包), each written straight into it. */
public final class ZipPackage {

    private final ZipOutputStream zip;

    public ZipPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes one file, and may close what it is given. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    public void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(new Kept(zip));
        zip.closeEntry();
    }

    /** The package is whole; the stream beneath stays open. */
    public void finish() throws IOException {
        zip.finish();
    }

    /** What a file closes is its own entry, not the package (压缩包条目). */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
