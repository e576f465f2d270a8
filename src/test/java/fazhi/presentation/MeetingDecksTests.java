package fazhi.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.deadline.Radar;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.chart.ChartData;
import fazhi.office.NativeCharts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingDecksTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private MeetingDecks decks;

    @Autowired private DeckWriter writer;

    @Autowired private FigureCatalogue figures;

    @Autowired private Radar radar;

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
                .anyMatch(each -> each.contains("情况请看图，排在前面的是发放资料7次、"));
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
                    table.rows().stream().map(row -> new BigDecimal(row.getLast().split(" ")[0]));
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

    /** Each pillar opens with one large figure and leads from every number to its rows. */
    @Test
    void chaptersSayWhatWasDoneAndWhatIsLacking() {
        var chapters = decks.slides(YEAR).stream().filter(Slide::divider).toList();
        assertThat(chapters).hasSize(4).allMatch(each -> each.content().size() >= 2);
        assertThat(chapters.getFirst().notes())
                .contains("组织领导方面，现行有效的依法行政制度共9项。\n干部学法方面，干部职工学法考试合格率100%");
        var enforcement = chapters.get(1);
        var filed = figures.of(List.of("penalty.filed@period"), YEAR).getFirst();
        var leading = (Block.Table) enforcement.content().getFirst();
        assertThat(leading.rows().getFirst())
                .contains("2022年")
                .anyMatch(cell -> cell.startsWith(filed.text() + " "));
        assertThat(leading.route(0, 1)).isEqualTo(filed.route());
        assertThat(tokens(chapters)).isNotEmpty().allMatch(token -> !token.route().isEmpty());
    }

    /** What a sentence of the sheet says no card says again. */
    @Test
    void theSheetOfAPillarHoldsItsOtherFiguresOnce() {
        var chapters = decks.slides(YEAR).stream().filter(Slide::divider).toList();
        assertThat(chapters).allMatch(each -> each.leading().isPresent());
        for (var chapter : chapters) {
            var told =
                    tokens(List.of(chapter)).stream()
                            .map(token -> token.figure().split("@")[0])
                            .toList();
            var names = figures.of(told, YEAR).stream().map(FigureValue::label).toList();
            if (chapter.chart().isPresent()) {
                assertThat(chapter.strip()).isEmpty();
                continue;
            }
            var cards = chapter.strip().orElseThrow();
            assertThat(cards.rows()).hasSizeBetween(1, 4);
            assertThat(cards.rows())
                    .extracting(List::getFirst)
                    .doesNotContainAnyElementsOf(names)
                    .doesNotContain(chapter.leading().orElseThrow().rows().getFirst().getFirst());
            assertThat(chapter.withoutStrip().content()).doesNotContain(cards);
        }
    }

    /** Few figures leave room for the chart, which then has no page of its own. */
    @Test
    void aThinSheetIsFilledByItsChart() {
        var slides = decks.slides(YEAR);
        var improvement = sheet(slides, "improvement");
        assertThat(improvement.chart()).map(ChartData::id).contains("problem.measure-counts");
        assertThat(improvement.chart().orElseThrow().series().getFirst().values().getFirst())
                .isEqualByComparingTo("0");
        assertThat(improvement.notes()).contains("截至12月2日，尚有4个问题没有销号。\n差距主要是12项整改措施都没有完成。");
        assertThat(sheet(slides, "leadership").chart()).isPresent();
        assertThat(sheet(slides, "enforcement").chart()).isEmpty();
    }

    private static Slide sheet(List<Slide> slides, String pillar) {
        return slides.stream()
                .filter(each -> each.key().equals(pillar + Slide.DIVIDER))
                .findFirst()
                .orElseThrow();
    }

    /** Counted on the same definitions as the cards; nothing is asked where nothing waits. */
    @Test
    void theMeetingIsAskedWhatWaitsInTheLedgers() {
        var asked = matters(YEAR).toList();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().notes()).contains("一是“行政执法队伍建设有待加强”的问题还没有整改措施，请研究确定措施和责任单位");
        for (var token : tokens(asked)) {
            var id = token.figure().split("@")[0];
            var figure = figures.of(List.of(id), YEAR).getFirst();
            assertThat(token.text()).contains(" " + figure.text() + " ");
            assertThat(token.route()).isEqualTo(figure.route());
        }
        assertThat(matters(Period.year(2020))).isEmpty();
    }

    /** Which, how long, who: one line each, as many as the radar has, the rest counted. */
    @Test
    void whatIsPastATermOfLawIsNamedOneByOne() {
        var year = Period.year(2023);
        var late = radar.counts(RadarQuery.of(LocalDate.of(2023, 3, 1))).get(Nearness.LEGAL);
        assertThat(late).isPositive();
        var slide = legal(year).findFirst().orElseThrow();
        assertThat(slide.title()).contains(" " + late + " ");
        var table = (Block.Table) slide.content().getFirst();
        assertThat(table.rows()).hasSizeBetween(1, 8);
        assertThat(table.rows().getFirst()).noneMatch(String::isBlank);
        assertThat(table.route(0, 0)).startsWith("ledger/");
        assertThat(legal(Period.year(2020))).isEmpty();
    }

    private Stream<Slide> legal(Period period) {
        return decks.slides(period).stream().filter(each -> each.key().equals(Slide.LEGAL));
    }

    /** A share of 91.3 % is no lack of 91.3 %. */
    @Test
    void whatIsLackingOfAShareIsItsRest() {
        var opening =
                decks.slides(YEAR).stream()
                        .filter(each -> each.key().equals("publicity" + Slide.DIVIDER))
                        .findFirst()
                        .orElseThrow();
        assertThat(opening.notes()).contains("差距主要是23个村和社区中有2个没有开展普法活动。");
    }

    /** The same measures open a year later are no new plan. */
    @Test
    void aPlanOfTheYearBeforeSaysThatItIsTheSame() {
        assertThat(nextSteps(2022).headline()).doesNotContain("相同");
        assertThat(nextSteps(2023).headline()).endsWith("（2022年提出，继续落实）");
    }

    private Slide nextSteps(int year) {
        return decks.slides(Period.year(year)).stream()
                .filter(each -> each.key().equals("closing/next-steps"))
                .findFirst()
                .orElseThrow();
    }

    /** Of what waits for the meeting it is said who answers for it, and since when it is due. */
    @Test
    void whatTheMeetingIsAskedNamesWhoAndUntilWhen() {
        var late =
                matters(Period.year(2023))
                        .flatMap(slide -> slide.content().stream())
                        .map(block -> ((Block.Paragraph) block).text())
                        .filter(each -> each.contains("请逐项明确责任人和办理时限"))
                        .toList();
        assertThat(late).singleElement().asString().containsPattern("（执法员.*，最早202\\d年.*到期）");
        assertThat(matters(Period.year(2023)))
                .flatExtracting(Slide::content)
                .extracting(block -> ((Block.Paragraph) block).text())
                .filteredOn(each -> each.startsWith("没有责任人的任务"))
                .singleElement()
                .asString()
                .contains("（责任单位");
        var due =
                radar.page(RadarQuery.of(LocalDate.of(2023, 3, 1)).within(Nearness.LEGAL), 0, 100);
        long nobody = due.stream().filter(each -> each.owner() == null).count();
        assertThat(late.getFirst().contains("其中 %d 项无责任人".formatted(nobody)))
                .isEqualTo(nobody > 0 && nobody < due.size());
    }

    private Stream<Slide> matters(Period period) {
        return decks.slides(period).stream().filter(each -> each.key().equals(Slide.MATTERS));
    }

    private static List<Block.Token> tokens(List<Slide> slides) {
        return slides.stream()
                .flatMap(slide -> slide.content().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).parts().stream())
                .filter(Block.Token.class::isInstance)
                .map(Block.Token.class::cast)
                .toList();
    }

    @Test
    void whatStandsAboveAMessageDoesNotRepeatIt() {
        assertThat(decks.deck(YEAR).slides())
                .noneMatch(
                        each ->
                                !each.kicker().isEmpty()
                                        && each.title().contains(each.kicker().split("（")[0]));
    }

    /** The year's number is the large one; what it adds to stands beside it. */
    @Test
    void whatIsCountedSinceTheFoundingStandsBesideTheYears() {
        var slide =
                decks.slides(YEAR).stream()
                        .filter(each -> each.key().equals("enforcement/figures"))
                        .findFirst()
                        .orElseThrow();
        var table = (Block.Table) slide.content().getFirst();
        assertThat(slide.title()).startsWith("2022年立案 12 宗").doesNotContain("办结");
        assertThat(table.header()).contains("成立以来累计");
        assertThat(table.rows().getFirst()).startsWith("立案", "12 宗").contains("20 宗", "2022年");
        assertThat(table.rows())
                .anyMatch(
                        row ->
                                row.getFirst().equals("立案且办结")
                                        && row.getLast().equals("2022年（本期立案的）"))
                .anyMatch(
                        row ->
                                row.getFirst().equals("在办")
                                        && row.get(1).equals("1 宗")
                                        && row.getLast().startsWith("截至")
                                        && row.getLast().endsWith("尚未结案"));
        assertThat(slide.notes()).contains("立案12宗、成立以来累计20宗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2022", "2022H1", "2022Q4", "2023"})
    void noChartIsDrawnThatASentenceTellsBetter(String period) {
        assertThat(
                        decks.slides(Period.parse(period).orElseThrow()).stream()
                                .flatMap(slide -> slide.content().stream())
                                .filter(Block.Chart.class::isInstance)
                                .map(block -> ((Block.Chart) block).data()))
                .allMatch(ChartData::drawn)
                .noneMatch(MeetingDecksTests::othersLead);
    }

    private static boolean othersLead(ChartData chart) {
        return chart.categories().size() > 1 && chart.categories().getFirst().equals("其他");
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
