package fazhi.office;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;

class NativeChartsTests {

    private static final OfficialFonts.Face FACE = OfficialFonts.standard().song();

    private final NativeCharts charts = new NativeCharts(new ChineseTexts());

    static List<ChartData> everyKind() {
        return List.of(
                Charts.casesByCause(),
                Charts.casesByQuarter(),
                Charts.activitiesByMonth(),
                Charts.seizures(),
                Charts.daysToDecide());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void workbookHoldsHeaderAndEveryValue(ChartData data) throws Exception {
        var sheet = inWord(data).getWorkbook().getSheetAt(0);
        for (int column = 0; column < data.series().size(); column++) {
            var series = data.series().get(column);
            assertThat(sheet.getRow(0).getCell(column + 1).getStringCellValue())
                    .isEqualTo(series.name());
            assertThat(values(sheet, column + 1, data.categories().size()))
                    .isEqualTo(series.values());
        }
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(data.categories().getFirst());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void chartIsValidInWordAndPowerPoint(ChartData data) throws Exception {
        assertThat(Faults.of(inWord(data).getCTChartSpace())).isEmpty();
        assertThat(Faults.of(inPowerPoint(data).getCTChartSpace())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void wordsAreChineseAndLabelsShowTheValue(ChartData data) throws Exception {
        var xml = inWord(data).getCTChartSpace().xmlText();
        assertThat(xml)
                .contains("typeface=\"宋体\"")
                .containsPattern("showVal val=\"(1|true)\"")
                .containsPattern("showSerName val=\"(0|false)\"")
                .doesNotContainIgnoringCase("FF0000");
    }

    @Test
    void unknownValueLeavesAGap() throws Exception {
        var line = inWord(Charts.activitiesByMonth());
        var points = line.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getVal();
        assertThat(points.getNumRef().getNumCache().getPtList()).hasSize(5);
        assertThat(points.getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(6);
    }

    @Test
    void countsStepInWholeNumbers() {
        assertThat(AxisScale.of(Charts.casesByCause())).isEqualTo(new AxisScale(5, 20));
        assertThat(AxisScale.of(Charts.seizures()).step()).isEqualTo(10);
        var one = Charts.chart(Kind.COLUMN, "", List.of("a"), Charts.series("s", 1));
        assertThat(AxisScale.of(one)).isEqualTo(new AxisScale(1, 2));
    }

    @Test
    void smallCategoriesAreSummedAsOther() {
        var data =
                Charts.chart(
                        Kind.COLUMN,
                        "",
                        List.of("a", "其他", "b", "c", "d"),
                        Charts.series("s", 9, 3, 1, 2, 8));
        var folded = charts.atMost(data, 3);
        assertThat(folded.categories()).containsExactly("a", "d", "其他");
        assertThat(folded.series().getFirst().values())
                .containsExactly(
                        BigDecimal.valueOf(9), BigDecimal.valueOf(8), BigDecimal.valueOf(6));
    }

    /** Twenty small ones summed up would stand highest: they are told below the chart instead. */
    @Test
    void theSumOfTheOthersNeverLeads() {
        var names = IntStream.range(0, 22).mapToObj(each -> "村" + each).toList();
        var values = new Integer[22];
        Arrays.fill(values, 1);
        values[0] = 3;
        values[1] = 2;
        var folded =
                charts.atMost(Charts.chart(Kind.COLUMN, "", names, Charts.series("s", values)), 7);
        assertThat(folded.categories()).hasSize(6).doesNotContain("其他");
        assertThat(folded.basis()).contains("其余 16 项共 16 宗，未画出");
    }

    @Test
    void manyOrLongNamesLieSoThatNoneIsLeftOut() throws Exception {
        var names = IntStream.range(0, 10).mapToObj(each -> "某某村（社区）" + each).toList();
        var data =
                Charts.chart(
                        Kind.COLUMN, "", names, Charts.series("s", 9, 8, 7, 6, 5, 4, 3, 2, 1, 1));
        var bars = inPowerPoint(data).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getBarDir().getVal()).isEqualTo(STBarDir.BAR);
        assertThat(Faults.of(inWord(data).getCTChartSpace())).isEmpty();
    }

    /** As on the screen: values over each other say nothing. */
    @Test
    void severalLinesOverTheYearSayWhereTheyEnd() throws Exception {
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList();
        var values = IntStream.rangeClosed(1, 12).boxed().toArray(Integer[]::new);
        var data =
                Charts.chart(
                        ChartData.Kind.LINE,
                        "立案与办结",
                        months,
                        Charts.series("立案", values),
                        Charts.series("办结", values));
        var chart = inPowerPoint(data);
        assertThat(Faults.of(chart.getCTChartSpace())).isEmpty();
        var labels =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1).getDLbls();
        assertThat(labels.getShowVal().getVal()).isFalse();
        assertThat(labels.getDLblArray(0).getIdx().getVal()).isEqualTo(11);
        assertThat(labels.getDLblArray(0).getShowVal().getVal()).isTrue();
    }

    /** Two lines that end in one place: each says its name, and none lies on the other. */
    @Test
    void linesSayTheirNamesWhereTheyEnd() throws Exception {
        var data =
                Charts.chart(
                        Kind.LINE,
                        "",
                        List.of("1月", "2月"),
                        Charts.series("立案", 3, 9),
                        Charts.series("办结", 1, 9));
        var chart = inPowerPoint(data);
        assertThat(Faults.of(chart.getCTChartSpace())).isEmpty();
        var area = chart.getCTChart().getPlotArea();
        assertThat(area.getLayout().getManualLayout().getW().getVal()).isLessThan(0.9);
        var lines = area.getLineChartArray(0);
        var first = lines.getSerArray(0).getDLbls().getDLblArray(0);
        var second = lines.getSerArray(1).getDLbls().getDLblArray(0);
        assertThat(first.getShowSerName().getVal()).isTrue();
        assertThat(first.isSetLayout()).isFalse();
        assertThat(second.getLayout().getManualLayout().getY().getVal()).isGreaterThan(0.05);
    }

    @Test
    void linesKeepTheirTime() {
        assertThat(charts.atMost(Charts.activitiesByMonth(), 3).categories()).hasSize(6);
    }

    private XDDFChart inWord(ChartData data) throws Exception {
        try (var word = new XWPFDocument()) {
            var run = word.createParagraph().createRun();
            charts.fill(word.createChart(run, 5_400_000, 2_520_000), data, FACE, 10.5);
            var file = new ByteArrayOutputStream();
            word.write(file);
            return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))
                    .getCharts()
                    .getFirst();
        }
    }

    private XDDFChart inPowerPoint(ChartData data) throws Exception {
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            var chart = show.createChart(slide);
            slide.addChart(chart, new Rectangle(0, 0, 5_400_000, 2_520_000));
            charts.fill(chart, data, FACE, 18);
            return chart;
        }
    }

    private static List<@Nullable BigDecimal> values(XSSFSheet sheet, int column, int rows) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int row = 1; row <= rows; row++) {
            var cell = sheet.getRow(row).getCell(column);
            values.add(cell == null ? null : BigDecimal.valueOf((long) cell.getNumericCellValue()));
        }
        return values;
    }
}
