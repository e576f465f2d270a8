package fazhi.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files, true and false. */
public final class Samples {

    public static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946");

    static final byte[] MP4 = HexFormat.of().parseHex("00000018667479706d703432");

    static final byte[] PDF = text("%PDF-1.7\n%%EOF");

    static final byte[] PROGRAM = text("MZ\u0090 This program cannot be run in DOS mode");

    static final byte[] HTML = text("<html><script>alert(1)</script></html>");

    static final byte[] SVG = text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");

    private Samples() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] archive(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] compound(String stream) {
        try (var compound = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            compound.createDocument(new ByteArrayInputStream(PDF), stream);
            compound.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
