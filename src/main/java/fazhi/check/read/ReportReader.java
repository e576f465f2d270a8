package fazhi.check.read;

import fazhi.check.read.word.WordLines;
import fazhi.common.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Reads an earlier or foreign report (报告读取) from plain text or Word, keeping its words as they are.
 */
@Component
public class ReportReader {

    /** Ten times the longest report of a town. */
    private static final int MAX_CHARACTERS = 300_000;

    public static final PatternBook PATTERNS = new PatternBook("/check/reader.patterns");

    public ReportText read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** Reads what was uploaded under a name; the name's ending says what it is. */
    public ReportText read(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> parse(PlainLines.decode(content));
            case "docx" -> assemble(WordLines.of(content));
            default -> throw new Refusal("report.read.kind", name);
        };
    }

    /** Reads text that is already in hand, such as a draft. */
    public ReportText parse(String text) {
        return assemble(PlainLines.of(text));
    }

    private static ReportText assemble(List<Line> lines) {
        long characters = lines.stream().mapToLong(line -> line.text().length()).sum();
        if (characters > MAX_CHARACTERS) {
            throw new Refusal("report.read.too-long", MAX_CHARACTERS);
        }
        return new TextAssembly(lines).text();
    }
}
