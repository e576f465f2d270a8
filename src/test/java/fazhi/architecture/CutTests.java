package fazhi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text is cut to a length in one place only, {@code VisibleText.cut}: anywhere else half of a
 * rare character could be left.
 */
class CutTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /** To a constant, a limit or the smaller of two: a length, not a place found in the text. */
    private static final Pattern CUT =
            Pattern.compile("substring\\(0, *(Math\\.min|[A-Z][A-Z_]{2,}\\b|\\d{2,})");

    /** Hashes, file names and keys, which hold nothing but small letters and digits. */
    private static final Set<String> PLAIN =
            Set.of("TrailKeys", "BackupFolder", "EvidenceAppendix", "ChineseOrder");

    private static List<String> cuts(Stream<String> lines) {
        return lines.filter(line -> CUT.matcher(line).find()).map(String::strip).toList();
    }

    @Test
    void textsAreCutBetweenCharacters() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !PLAIN.contains(name(file)))
                                    .flatMap(file -> cuts(lines(file)).stream()))
                    .isEmpty();
        }
    }

    /** The rule finds what it is for. */
    @Test
    void aCutIsFound() {
        assertThat(cuts(Stream.of("return text.substring(0, MAX_LENGTH);"))).hasSize(1);
        assertThat(cuts(Stream.of("text.substring(0, Math.min(9, text.length()))"))).hasSize(1);
        assertThat(cuts(Stream.of("text.substring(0, match.start())"))).isEmpty();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
