package fazhi.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Documents;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The numbers of GB/T 9704-2012, read back from the file. */
class WordLayoutTests {

    private static final double TWIPS_PER_MILLIMETRE = 56.693;

    private static XWPFDocument word;

    @BeforeAll
    static void write() throws Exception {
        word = Docx.of(Documents.annualReport());
    }

    @Test
    void paperIsA4WithOfficialMargins() {
        var section = word.getDocument().getBody().getSectPr();
        assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
        assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
        assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
        assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
        assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
    }

    @Test
    void typeAreaHoldsTwentyTwoLines() {
        var section = word.getDocument().getBody().getSectPr();
        int height = 16838 - 2098 - 1984;
        int pitch = ((BigInteger) section.getDocGrid().getLinePitch()).intValue();
        assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
        assertThat(height / pitch).isEqualTo(22);
        assertThat(spacing("Normal").getLine()).isEqualTo(BigInteger.valueOf(pitch));
    }

    @Test
    void lineHoldsTwentyEightCharacters() {
        var tightening = style("Normal").getCTStyle().getRPr().getSpacingArray(0).getVal();
        int character = 16 * 20 + ((BigInteger) tightening).intValue();
        assertThat(PageSetup.TEXT_WIDTH / character).isEqualTo(28);
    }

    @Test
    void fontsFollowTheLevels() {
        var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        assertThat(defaults.getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
        assertThat(defaults.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(32));
        assertThat(fonts("Title").getEastAsia()).isEqualTo("方正小标宋简体");
        assertThat(fonts("Heading1").getEastAsia()).isEqualTo("黑体");
        assertThat(fonts("Heading2").getEastAsia()).isEqualTo("楷体_GB2312");
        assertThat(fonts("Footer").getEastAsia()).isEqualTo("宋体");
        assertThat(size("Title")).isEqualTo(22);
        assertThat(size("Footer")).isEqualTo(14);
        assertThat(size("Imprint")).isEqualTo(14);
    }

    @Test
    void redRuleRunsUnderTheNumber() {
        var rule = style("DocumentNumber").getCTStyle().getPPr().getPBdr().getBottom();
        assertThat(rule.xgetColor().getStringValue()).isEqualTo("FF0000");
        assertThat(word.getParagraphArray(1).getStyle()).isEqualTo("UpwardNumber");
        assertThat(style("UpwardNumber").getBasisStyleID()).isEqualTo("DocumentNumber");
    }

    @Test
    void pageNumbersStandOutsideOnOddAndEvenPages() {
        assertThat(word.getEvenAndOddHeadings()).isTrue();
        var policy = word.getHeaderFooterPolicy();
        assertFooter(policy.getDefaultFooter(), ParagraphAlignment.RIGHT);
        assertFooter(policy.getEvenPageFooter(), ParagraphAlignment.LEFT);
    }

    @Test
    void imprintFloatsOnTheLowerEdge() {
        var imprint = word.getTables().getLast().getCTTbl().getTblPr();
        assertThat(imprint.getTblpPr().getTblpYSpec()).isEqualTo(STYAlign.BOTTOM);
        assertThat(imprint.getTblBorders().getTop().getSz()).isEqualTo(BigInteger.valueOf(8));
        assertThat(imprint.getTblBorders().getInsideH().getSz()).isEqualTo(BigInteger.valueOf(6));
    }

    private static void assertFooter(XWPFFooter footer, ParagraphAlignment side) {
        var number = footer.getParagraphArray(0);
        assertThat(number.getAlignment()).isEqualTo(side);
        assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(number.getText()).startsWith("— ").endsWith(" —");
    }

    private static XWPFStyle style(String id) {
        return word.getStyles().getStyle(id);
    }

    private static CTFonts fonts(String id) {
        return style(id).getCTStyle().getRPr().getRFontsArray(0);
    }

    private static int size(String id) {
        var half = (BigInteger) style(id).getCTStyle().getRPr().getSzArray(0).getVal();
        return half.intValue() / 2;
    }

    private static CTSpacing spacing(String id) {
        return style(id).getCTStyle().getPPr().getSpacing();
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).intValue() / TWIPS_PER_MILLIMETRE);
    }
}
