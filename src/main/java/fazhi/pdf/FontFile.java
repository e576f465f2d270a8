package fazhi.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.Resource;

/**
 * A TrueType font with the characters it draws (字体文件).
 *
 * @param family what pages call it
 */
record FontFile(String family, Resource file, BitSet characters) {

    private static final int LAST = Character.MAX_CODE_POINT;

    /** Of the bits that forbid embedding, the one that forbids it altogether. */
    private static final int RESTRICTED = 2;

    private static final int ALL_BITS = 0xf;

    /**
     * @throws IOException when it is no TrueType font, or none that may stand in a file
     */
    static FontFile read(String family, Resource file) throws IOException {
        try (var in = file.getInputStream();
                var font =
                        new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
            if (font.getTableMap().get("glyf") == null) {
                throw new IOException("no TrueType outlines: " + file.getFilename());
            }
            var metrics = font.getOS2Windows();
            if (metrics != null && (metrics.getFsType() & ALL_BITS) == RESTRICTED) {
                throw new IOException("may not be embedded: " + file.getFilename());
            }
            return new FontFile(family, file, characters(font.getUnicodeCmapLookup()));
        }
    }

    private static BitSet characters(CmapLookup map) {
        var characters = new BitSet();
        for (int each = ' '; each <= LAST; each++) {
            if (map.getGlyphId(each) > 0) {
                characters.set(each);
            }
        }
        return characters;
    }

    InputStream open() {
        try {
            return file.getInputStream();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
