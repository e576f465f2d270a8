package fazhi.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Documents;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The distances of GB/T 9704-2012 between the parts of a document, read back from the file. */
class WordSpacingTests {

    private static final int LINE = 579;

    private static final double TWIPS_PER_MILLIMETRE = 56.693;

    private static XWPFDocument word;

    @BeforeAll
    static void write() throws Exception {
        word = Docx.of(Documents.annualReport());
    }

    @Test
    void markStandsThirtyFiveMillimetresUnderTheTop() {
        assertThat(before("Mark") / TWIPS_PER_MILLIMETRE).isBetween(34.5, 35.5);
        assertThat(properties("Mark").getJc().getVal().toString()).isEqualTo("center");
        var run = word.getStyles().getStyle("Mark").getCTStyle().getRPr();
        assertThat(run.getColorArray(0).xgetVal().getStringValue()).isEqualTo("FF0000");
        assertThat(run.getRFontsArray(0).getEastAsia()).isEqualTo("方正小标宋简体");
    }

    @Test
    void numberStandsTwoLinesUnderTheMarkAndFourMillimetresOverTheRule() {
        assertThat(before("DocumentNumber")).isEqualTo(2 * LINE);
        var rule = properties("DocumentNumber").getPBdr().getBottom();
        double inLine = (LINE / 20.0 - 16) / 2;
        double gap = rule.getSpace().doubleValue() + inLine * 0.8;
        assertThat(gap * 25.4 / 72).isBetween(3.5, 4.5);
    }

    @Test
    void titleStandsTwoLinesUnderTheRuleAndOneOverTheAddressee() {
        assertThat(before("Title")).isEqualTo(2 * LINE);
        assertThat(before("Addressee")).isEqualTo(LINE);
        assertThat(properties("Addressee").getInd()).isNull();
    }

    @Test
    void bodyIsIndentedByTwoCharacters() {
        var indent = properties("BodyText").getInd();
        assertThat(indent.getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
        assertThat(indent.getFirstLine()).isEqualTo(BigInteger.valueOf(2 * (320 - 5) + 2));
        for (var heading : new String[] {"Heading1", "Heading2", "Heading3"}) {
            assertThat(word.getStyles().getStyle(heading).getBasisStyleID()).isEqualTo("BodyText");
            assertThat(properties(heading).isSetKeepNext()).isTrue();
        }
    }

    @Test
    void everyLineIsExact() {
        assertThat(properties("Normal").getSpacing().getLineRule())
                .isEqualTo(STLineSpacingRule.EXACT);
    }

    @Test
    void signatureStandsOneLineUnderTheBodyTwoCharactersIn() {
        assertThat(before("Issuer")).isEqualTo(LINE);
        var date =
                word.getParagraphs().stream()
                        .filter(each -> "IssueDate".equals(each.getStyle()))
                        .findFirst()
                        .orElseThrow();
        assertThat(date.getIndentationRight()).isGreaterThanOrEqualTo(2 * 316);
        assertThat(date.getText()).isEqualTo("2022年12月2日");
    }

    @Test
    void pageNumberStandsSevenMillimetresUnderTheTypeArea() {
        var margins = word.getDocument().getBody().getSectPr().getPgMar();
        int bottom = ((BigInteger) margins.getBottom()).intValue();
        int footer = ((BigInteger) margins.getFooter()).intValue();
        double dash = bottom - footer - 140;
        assertThat(dash / TWIPS_PER_MILLIMETRE).isBetween(6.0, 8.0);
        assertThat(word.getHeaderFooterPolicy().getDefaultFooter().getParagraphArray(0))
                .satisfies(
                        number ->
                                assertThat(number.getCTP().getPPr().getInd().getRightChars())
                                        .isEqualTo(BigInteger.valueOf(100)));
        assertThat(word.getHeaderFooterPolicy().getEvenPageFooter().getParagraphArray(0))
                .satisfies(
                        number ->
                                assertThat(number.getCTP().getPPr().getInd().getLeftChars())
                                        .isEqualTo(BigInteger.valueOf(100)));
    }

    @Test
    void imprintIsOneCharacterInOnBothSides() {
        var indent = properties("Imprint").getInd();
        assertThat(indent.getLeft()).isEqualTo(BigInteger.valueOf(280));
        assertThat(indent.getRight()).isEqualTo(BigInteger.valueOf(280));
    }

    @Test
    void attachmentBeginsOnANewPageWithItsTitleOnTheThirdLine() {
        assertThat(properties("AttachmentMark").isSetPageBreakBefore()).isTrue();
        assertThat(before("AttachmentTitle")).isEqualTo(LINE);
    }

    private static CTPPrGeneral properties(String style) {
        return word.getStyles().getStyle(style).getCTStyle().getPPr();
    }

    private static int before(String style) {
        return ((BigInteger) properties(style).getSpacing().getBefore()).intValue();
    }
}
