package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.office.Faults;
import fazhi.office.NativeCharts;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SlideWriterTests {

    private static final Pattern SIZE = Pattern.compile(" sz=\"(\\d+)\"");

    private static XMLSlideShow show;

    @BeforeAll
    static void write() throws Exception {
        show = Decks.read(Decks.yearEnd());
    }

    @Test
    void deckIsWideAndValid() {
        assertThat(show.getPageSize()).isEqualTo(new Dimension(960, 540));
        show.getSlides().forEach(each -> assertThat(Faults.of(each.getXmlObject())).isEmpty());
        charts().forEach(each -> assertThat(Faults.of(each.getCTChartSpace())).isEmpty());
        var master = show.getSlideMasters().getFirst();
        assertThat(Faults.of(master.getXmlObject())).isEmpty();
        assertThat(Faults.of(master.getTheme().getXmlObject())).isEmpty();
    }

    @Test
    void chartsAreNativeWithTheirNumbers() throws Exception {
        assertThat(charts()).hasSize(5);
        var cases = charts().getFirst().getWorkbook().getSheetAt(0);
        assertThat(cases.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(19);
    }

    @Test
    void noMoreCategoriesThanTheRoomCanRead() throws Exception {
        var villages = charts().get(4).getWorkbook().getSheetAt(0);
        assertThat(villages.getLastRowNum()).isEqualTo(NativeCharts.MOST_ON_A_SLIDE - 1);
        assertThat(villages.getRow(1).getCell(0).getStringCellValue()).isEqualTo("第13村");
    }

    @Test
    void longMatrixGoesOnOverSlides() {
        var parts = show.getSlides().stream().filter(each -> words(each).contains("/3")).toList();
        assertThat(parts).hasSize(3);
        assertThat(parts.stream().mapToInt(each -> table(each).getNumberOfRows() - 1).sum())
                .isEqualTo(23);
    }

    @Test
    void everySlideHasNotes() {
        assertThat(words(show.getSlides().getFirst().getNotes()))
                .contains("各位领导、同志们：现在汇报法治政府建设情况。");
        assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getNotes).toList())
                .allSatisfy(notes -> assertThat(words(notes)).contains("解说："));
    }

    @Test
    void wordsAreLargeEnough() {
        for (var slide : show.getSlides()) {
            assertThat(
                            slide.getPlaceholder(0)
                                    .getTextParagraphs()
                                    .getFirst()
                                    .getTextRuns()
                                    .getFirst()
                                    .getFontSize())
                    .isGreaterThanOrEqualTo(32);
            assertThat(SIZE.matcher(slide.getXmlObject().xmlText()).results())
                    .extracting(size -> Integer.parseInt(size.group(1)))
                    .allMatch(size -> size >= 1800);
        }
    }

    @Test
    void nothingLeavesThePage() {
        var page = new Rectangle2D.Double(0, 0, 960, 540);
        for (var slide : show.getSlides()) {
            assertThat(slide.getShapes()).allMatch(shape -> page.contains(shape.getAnchor()));
        }
    }

    @Test
    void titleStandsAboveTheContent() {
        for (var slide : show.getSlides().stream().skip(1).toList()) {
            var below = slide.getPlaceholder(0).getAnchor().getMaxY();
            assertThat(slide.getShapes())
                    .filteredOn(shape -> !(shape instanceof XSLFTextShape))
                    .allMatch(shape -> shape.getAnchor().getMinY() >= below);
        }
    }

    @Test
    void fileSaysWhenThePortalMadeIt() {
        assertThat(show.getProperties().getCoreProperties().getCreated())
                .isEqualTo("2023-03-01T01:00:00Z");
    }

    @Test
    void backgroundStaysWhite() {
        show.getSlides()
                .forEach(each -> assertThat(each.getXmlObject().getCSld().isSetBg()).isFalse());
    }

    private static List<XSLFChart> charts() {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getRelations().stream())
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    private static String words(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    private static XSLFTable table(XSLFSlide slide) {
        return Stream.of(slide.getShapes().toArray())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String words(XSLFNotes notes) {
        return String.join(
                "", Stream.of(notes.getPlaceholders()).map(XSLFTextShape::getText).toList());
    }
}
