package fazhi.report.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of plain text (纯文本). */
class PlainLines {

    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B-\\u200D\\u00AD]");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+$");

    private static final Pattern BREAK = Pattern.compile("\\R|\\f");

    private PlainLines() {}

    /** UTF-8 where every byte is valid UTF-8, else the national encoding. */
    static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    static List<Line> of(String text) {
        return BREAK.splitAsStream(text)
                .map(PlainLines::clean)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .filter(line -> !line.has("page.number"))
                .toList();
    }

    static String clean(String line) {
        return EDGES.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll("");
    }
}
