package fazhi.check.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordNumberingTests {

    @Test
    void eachLevelCountsInItsOwnWay() throws IOException {
        assertThat(written(false, 0, 1, 1, 2, 0, 1))
                .containsExactly("一、甲", "（一）甲", "（二）甲", "②甲", "二、甲", "（一）甲");
    }

    @Test
    void aStyleMayCarryTheNumber() throws IOException {
        assertThat(written(true, 0, 0)).containsExactly("一、甲", "二、甲");
    }

    private static List<String> written(boolean styled, int... levels) throws IOException {
        try (var document = new XWPFDocument()) {
            var list = list(document);
            if (styled) {
                style(document, list);
            }
            for (int level : levels) {
                var paragraph = document.createParagraph();
                if (styled) {
                    paragraph.setStyle("own");
                } else {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.valueOf(level));
                }
                paragraph.createRun().setText("甲");
            }
            var out = new ByteArrayOutputStream();
            document.write(out);
            return new ReportReader()
                    .read("a.docx", out.toByteArray()).body().stream()
                            .map(ReportParagraph::text)
                            .toList();
        }
    }

    private static BigInteger list(XWPFDocument document) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        level(kind, 0, STNumberFormat.CHINESE_COUNTING, "%1、", 1);
        level(kind, 1, STNumberFormat.CHINESE_COUNTING, "（%2）", 1);
        level(kind, 2, STNumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE, "%3", 2);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void level(
            CTAbstractNum kind, int depth, STNumberFormat.Enum format, String text, int start) {
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.valueOf(start));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void style(XWPFDocument document, BigInteger list) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("own");
        style.addNewName().setVal("own");
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
        document.createStyles().addStyle(new XWPFStyle(style));
    }
}
