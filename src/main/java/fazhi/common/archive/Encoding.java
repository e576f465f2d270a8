package fazhi.common.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a part of an archive is written (部件编码), when it is markup at all. */
record Encoding(Charset charset, int mark) {

    private static final int LOOKED_AT = 200;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,80}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]+)");

    private static final Map<String, Charset> KNOWN =
            Map.of(
                    "utf-8",
                    StandardCharsets.UTF_8,
                    "us-ascii",
                    StandardCharsets.US_ASCII,
                    "iso-8859-1",
                    StandardCharsets.ISO_8859_1,
                    "gb2312",
                    Charset.forName("GB18030"),
                    "gbk",
                    Charset.forName("GB18030"),
                    "gb18030",
                    Charset.forName("GB18030"));

    /** First bytes of markup in an encoding that no office program writes. */
    private static final Pattern ODD = Pattern.compile("^(0000003c|3c000000|4c6fa794|2b2f76).*");

    /** Nothing where the part is no markup. */
    static Optional<Encoding> of(BufferedInputStream part, Bounds bounds) throws IOException {
        part.mark(LOOKED_AT + 1);
        var start = part.readNBytes(LOOKED_AT);
        part.reset();
        var hex = HexFormat.of().formatHex(start);
        if (ODD.matcher(hex).matches()) {
            throw bounds.harmful();
        }
        if (hex.startsWith("feff") || hex.startsWith("003c00")) {
            return wide(StandardCharsets.UTF_16BE, hex.startsWith("feff"));
        }
        if (hex.startsWith("fffe") || hex.startsWith("3c00")) {
            return wide(StandardCharsets.UTF_16LE, hex.startsWith("fffe"));
        }
        int mark = hex.startsWith("efbbbf") ? 3 : 0;
        var text =
                new String(
                        Arrays.copyOfRange(start, Math.min(mark, start.length), start.length),
                        StandardCharsets.ISO_8859_1);
        if (!text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        var declared = DECLARED.matcher(text);
        var name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (!KNOWN.containsKey(name)) {
            throw bounds.harmful();
        }
        return Optional.of(new Encoding(KNOWN.get(name), mark));
    }

    private static Optional<Encoding> wide(Charset charset, boolean marked) {
        return Optional.of(new Encoding(charset, marked ? 2 : 0));
    }
}
