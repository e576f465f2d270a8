package fazhi.check.read;

import fazhi.common.text.VisibleText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of plain text (纯文本). */
public class PlainLines {

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

    public static List<Line> of(String text) {
        return VisibleText.of(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .filter(line -> !line.has("page.number") && !line.has("page.furniture"))
                .toList();
    }
}
