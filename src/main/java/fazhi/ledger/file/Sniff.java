package fazhi.ledger.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is by its first bytes (文件识别). */
enum Sniff {
    ARCHIVE,
    /** .xls, .et and files with a password: one container for all of them. */
    OLD_OFFICE,
    TEXT,
    /** What many systems hand out under the name of .xls: a page or XML. */
    MARKUP,
    EMPTY,
    OTHER;

    private static final int LOOKED_AT = 4096;

    /** Characters to one stray control character. */
    private static final int MOST_TEXT = 50;

    private static final String ZIP = "504b0304";

    private static final String CONTAINER = "d0cf11e0a1b11ae1";

    private static final String UTF_16_LITTLE = "fffe";

    private static final String UTF_16_BIG = "feff";

    static Sniff of(Path file) throws IOException {
        byte[] start;
        try (var bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LOOKED_AT);
        }
        var hex = HexFormat.of().formatHex(start);
        if (hex.isEmpty()) {
            return EMPTY;
        }
        if (hex.startsWith(ZIP)) {
            return ARCHIVE;
        }
        if (hex.startsWith(CONTAINER)) {
            return OLD_OFFICE;
        }
        if (hex.startsWith(UTF_16_LITTLE) || hex.startsWith(UTF_16_BIG)) {
            return TEXT;
        }
        return printable(start) ? text(start) : OTHER;
    }

    /** A text holds no zeros, and of other control characters a stray one at most. */
    private static boolean printable(byte[] start) {
        int controls = 0;
        for (byte each : start) {
            if (each == 0) {
                return false;
            }
            if (each > 0 && each < ' ' && "\n\r\t\u000B\f".indexOf(each) < 0) {
                controls++;
            }
        }
        return controls * MOST_TEXT <= start.length;
    }

    private static Sniff text(byte[] start) {
        var text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("%PDF")) {
            return OTHER;
        }
        return text.startsWith("<") ? MARKUP : TEXT;
    }
}
