package fazhi.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.chart.ChartData;
import fazhi.office.NativeCharts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingDecksTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private MeetingDecks decks;

    @Autowired private DeckWriter writer;

    @Autowired private FigureCatalogue figures;

    @Test
    void nativeChartHoldsTheFigure() throws IOException {
        try (var show = file()) {
            var filed = figures.of(List.of("penalty.filed@period"), YEAR).getFirst().value();
            var cases = charts(show).stream().map(MeetingDecksTests::sheet).toList();
            assertThat(cases).anyMatch(sheet -> sheet.contains("12月=" + filed));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement/penalty.by-cause, penalty.filed",
        "enforcement/penalty.by-stage, penalty.filed",
        "enforcement/penalty.by-year, penalty.filed",
        "publicity/activity.by-month, publicity.activities",
        "improvement/problem.by-category, improvement.problems"
    })
    void barsAddUpToTheFigure(String slide, String figure) {
        var value = figures.of(List.of(figure), YEAR).getFirst().value();
        assertThat(sum(slide)).isEqualByComparingTo(value);
    }

    /** Units and days are for the eye; many bars are told by the largest. */
    @Test
    void notesCanBeReadAloud() {
        var notes = decks.slides(YEAR).stream().map(Slide::notes).toList();
        assertThat(notes)
                .allMatch(each -> each.isEmpty() || each.endsWith("。"))
                .noneMatch(each -> each.contains("口径") || each.matches("(?s).*\\d-\\d\\d-.*"))
                .anyMatch(each -> each.contains("\n排在前面的是发放资料7次、"));
    }

    /** Two decks of a year saved into one folder do not overwrite each other. */
    @Test
    void theFileIsNamedAfterTheMeetingToo() {
        var year = new SlideDeck("2022年汇报", "年终总结\u3000数据截至2022年12月2日", "镇", List.of());
        assertThat(year.fileName()).isEqualTo("2022年汇报 年终总结 数据截至2022年12月2日");
        assertThat(new SlideDeck("2022年汇报", "", "镇", List.of()).fileName()).isEqualTo("2022年汇报");
    }

    private BigDecimal sum(String key) {
        return decks.slides(YEAR).stream()
                .filter(slide -> slide.key().equals(key))
                .flatMap(slide -> numbers(slide.content().getFirst()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a picture or of the table that stands in its place. */
    private static Stream<BigDecimal> numbers(Block content) {
        return switch (content) {
            case Block.Chart(var data) -> data.series().getFirst().values().stream();
            case Block.Table table ->
                    table.rows().stream().map(row -> new BigDecimal(row.getLast()));
            default -> throw new AssertionError(content);
        };
    }

    /** Twenty equal bars say one thing, which a sentence says better. */
    @Test
    void equalValuesAreASentenceThatNamesThem() {
        var slide =
                decks.slides(YEAR).stream()
                        .filter(each -> each.key().equals("enforcement/penalty.by-village"))
                        .findFirst()
                        .orElseThrow();
        assertThat(slide.title()).contains("各项均为 1 宗");
        assertThat(((Block.Paragraph) slide.content().getFirst()).text())
                .startsWith("各 1 宗：")
                .contains("榕树村", "坡头村");
    }

    @Test
    void noChartIsDrawnThatASentenceTellsBetter() {
        assertThat(
                        decks.slides(YEAR).stream()
                                .flatMap(slide -> slide.content().stream())
                                .filter(Block.Chart.class::isInstance)
                                .map(block -> ((Block.Chart) block).data()))
                .isNotEmpty()
                .allMatch(ChartData::drawn);
    }

    @Test
    void noSlideHasMoreBarsThanCanBeToldApart() throws IOException {
        try (var show = file()) {
            for (var chart : charts(show)) {
                // dots and lines are not told apart by their names
                if (!chart.getCTChart().getPlotArea().getLineChartList().isEmpty()) {
                    continue;
                }
                assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum())
                        .isLessThanOrEqualTo(NativeCharts.MOST_ON_A_SLIDE);
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void everySlideHasTheSpeakersWords() throws IOException {
        try (var show = file()) {
            assertThat(show.getSlides()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getNotes))
                    .doesNotContainNull();
            assertThat(charts(show)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private XMLSlideShow file() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(decks.deck(YEAR), out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<XSLFChart> charts(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getRelations().stream())
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    private static String sheet(XSLFChart chart) {
        try {
            var text = new StringBuilder();
            for (var row : chart.getWorkbook().getSheetAt(0)) {
                if (row.getRowNum() > 0 && row.getCell(1) != null) {
                    text.append(row.getCell(0).getStringCellValue())
                            .append('=')
                            .append((int) row.getCell(1).getNumericCellValue())
                            .append(' ');
                }
            }
            return text.toString();
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new AssertionError(broken);
        }
    }
}
