package fazhi.check.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordLookTests {

    private static final int BODY = 9;

    private final XWPFDocument document = new XWPFDocument();

    private XWPFStyles styles;

    @BeforeEach
    void headingStyle() {
        styles = document.createStyles();
        level(style("heading", null), 0);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aLevelMakesAHeading() {
        assertThat(standsOut(paragraph("heading"))).isTrue();
        assertThat(standsOut(paragraph(null))).isFalse();
    }

    @Test
    void aStyleHasTheLevelOfTheOneItStandsOn() {
        style("between", "heading");
        style("own", "between");
        assertThat(standsOut(paragraph("own"))).isTrue();
    }

    @Test
    void aParagraphMayHaveALevelWithoutAStyle() {
        assertThat(standsOut(leveled(null, 1))).isTrue();
    }

    @Test
    void theLevelOfBodyTextIsNone() {
        level(style("body", "heading"), BODY);
        assertThat(standsOut(paragraph("body"))).isFalse();
        assertThat(standsOut(leveled("heading", BODY))).isFalse();
    }

    @Test
    void stylesInARingHaveNoLevel() {
        style("one", "other");
        style("other", "one");
        assertThat(standsOut(paragraph("one"))).isFalse();
    }

    private boolean standsOut(XWPFParagraph paragraph) {
        return new WordLook(document).standsOut(paragraph);
    }

    private XWPFParagraph leveled(@Nullable String style, int level) {
        var paragraph = paragraph(style);
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return paragraph;
    }

    private XWPFParagraph paragraph(@Nullable String style) {
        var paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText("规范执法");
        return paragraph;
    }

    private CTStyle style(String id, @Nullable String basis) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(id);
        if (basis != null) {
            style.addNewBasedOn().setVal(basis);
        }
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    private static void level(CTStyle style, int level) {
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
