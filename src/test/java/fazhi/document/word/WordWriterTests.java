package fazhi.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block.Heading;
import fazhi.document.Documents;
import fazhi.document.OfficialDocument;
import fazhi.office.Faults;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

class WordWriterTests {

    private static XWPFDocument word;

    @BeforeAll
    static void write() throws Exception {
        word = Docx.of(Documents.annualReport());
    }

    @Test
    void everyPartIsValid() throws Exception {
        assertThat(Faults.of(word.getDocument())).isEmpty();
        assertThat(Faults.of(word.getStyles().getCtStyles())).isEmpty();
        assertThat(Faults.of(word.getSettings().getCTSettings())).isEmpty();
        word.getFooterList().forEach(each -> assertThat(Faults.of(each._getHdrFtr())).isEmpty());
        word.getCharts().forEach(each -> assertThat(Faults.of(each.getCTChartSpace())).isEmpty());
        assertThat(Faults.of(fontTable())).isEmpty();
    }

    @Test
    void rareFontsNameAFallback() throws Exception {
        assertThat(fontTable().getFonts().getFontList())
                .anySatisfy(
                        font -> {
                            assertThat(font.getName()).isEqualTo("仿宋_GB2312");
                            assertThat(font.getAltName().getVal()).isEqualTo("仿宋");
                        });
    }

    @Test
    void paperInsideTheHouseHasNoHeadAndNoGaps() throws Exception {
        var paper = Docx.of(OfficialDocument.inside("签到表", List.of(Documents.paragraph("应到23人。"))));
        assertThat(Faults.of(paper.getDocument())).isEmpty();
        assertThat(paper.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("签到表", "应到23人。");
    }

    @Test
    void everyStyleUsedIsThere() {
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .allMatch(style -> word.getStyles().styleExist(style));
    }

    @Test
    void signerStandsBesideTheNumber() {
        assertThat(word.getParagraphArray(1).getText()).isEqualTo("　雷高府发〔2022〕61号\t签发人：王科栋");
    }

    @Test
    void chartsAreNativeWithTheirNumbers() throws Exception {
        assertThat(word.getCharts()).hasSize(2);
        var cases = word.getCharts().getFirst().getWorkbook().getSheetAt(0);
        assertThat(cases.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(4);
        assertThat(drawings()).doesNotHaveDuplicates().hasSize(2);
    }

    /** 19 of 20, and two points: a table tells them, a picture would not. */
    @Test
    void whatNoPictureShowsBetterIsATable() {
        assertThat(word.getTables())
                .extracting(table -> table.getRow(1).getCell(0).getText())
                .contains("非法采矿");
    }

    @Test
    void tablesAreAsWideAsTheText() {
        for (var table : word.getTables()) {
            var grid = table.getCTTbl().getTblGrid().getGridColList();
            assertThat(grid.stream().map(CTTblGridCol::getW).mapToInt(WordWriterTests::value).sum())
                    .isEqualTo(PageSetup.TEXT_WIDTH);
        }
    }

    @Test
    void headingThatEndsLikeASentenceRunsOn() {
        var merged = paragraph(word, "1. 落实党政班子领导法治责任。");
        assertThat(merged.getText()).contains("一是把法治建设工作");
        assertThat(merged.getRuns().getFirst().isBold()).isTrue();
        assertThat(merged.getRuns().get(1).isBold()).isFalse();
    }

    @Test
    void dateBeginsTwoCharactersRightOfTheName() {
        int name = paragraph(word, "雷州市雷高镇人民政府").getIndentationRight();
        int date = paragraph(word, "2022年12月2日").getIndentationRight();
        assertThat(name).isEqualTo(2 * 316);
        assertThat(name + 10 * 316 - (date + 6.5 * 316)).isEqualTo(2 * 316);
    }

    @Test
    void gapsOfADraftAreMarkedYellow() throws Exception {
        var draft = Docx.of(Documents.draft(new Heading(1, "一、做法")));
        assertThat(draft.getParagraphs())
                .flatMap(XWPFParagraph::getRuns)
                .filteredOn(run -> run.getTextHighlightColor() == STHighlightColor.YELLOW)
                .extracting(XWPFRun::text)
                .containsExactly("〔待填：发文字号〕", "〔待填：签发人〕", "〔待填：主送机关〕", "〔待填：成文日期〕");
    }

    @Test
    void headingRowRepeatsAndRowsStayWhole() {
        var table = word.getTables().get(2);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRows()).hasSize(41);
    }

    private static List<Long> drawings() {
        return word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .map(drawing -> drawing.getInlineArray(0).getDocPr().getId())
                .toList();
    }

    private static XWPFParagraph paragraph(XWPFDocument in, String start) {
        return in.getParagraphs().stream()
                .filter(each -> each.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static FontsDocument fontTable() throws Exception {
        var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        return FontsDocument.Factory.parse(word.getPackage().getPart(name).getInputStream());
    }

    private static int value(Object number) {
        return ((BigInteger) number).intValue();
    }
}
