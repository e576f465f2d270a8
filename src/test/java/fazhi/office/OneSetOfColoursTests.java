package fazhi.office;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.figure.chart.Matrix;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen on the screen has the same colours in Word, PDF and PowerPoint. */
class OneSetOfColoursTests {

    private static final Path CHART = Path.of("frontend/chart-option.ts");

    private static final Path STYLE = Path.of("src/main/resources/META-INF/resources/styles.css");

    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .toList();
    }

    @Test
    void seriesOfCharts() throws IOException {
        var line = found(CHART, "^const PALETTE = (.*)$").getFirst();
        var screen =
                Pattern.compile("#(\\w{6})")
                        .matcher(line)
                        .results()
                        .map(each -> each.group(1))
                        .toList();
        assertThat(screen).hasSizeGreaterThan(5);
        assertThat(IntStream.range(0, screen.size()).mapToObj(Palette::hex))
                .containsExactlyElementsOf(screen);
    }

    @Test
    void cellsOfMatrices() throws IOException {
        var counts =
                List.of(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(each -> new Matrix.Cell(BigDecimal.valueOf(each), ""))
                                .toList());
        var matrix = new Matrix("m", "", "", "", List.of("a"), List.of("1", "2", "3", "4"), counts);
        var shades = MatrixShades.of(List.of(matrix));
        assertThat(found(STYLE, "^\\.shade-[1-4] \\{ background: #(\\w{6});"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(each -> shades.fill(BigDecimal.valueOf(each)))
                                .toList());
    }
}
