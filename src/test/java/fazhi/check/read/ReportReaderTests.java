package fazhi.check.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.check.CheckFixture;
import fazhi.common.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class ReportReaderTests {

    private final ReportReader reader = new ReportReader();

    private final ReportText original = CheckFixture.original();

    @Test
    void readsHeadAndEnd() {
        assertThat(original.head()).isEqualTo("雷高镇人民政府文件");
        assertThat(original.number()).isEqualTo("雷高府发〔2022〕61号");
        assertThat(original.signer()).isEqualTo("王科栋");
        assertThat(original.title()).isEqualTo("雷高镇人民政府关于2022年度法治政府建设情况的报告");
        assertThat(original.recipient()).isEmpty();
        assertThat(original.issuer()).isEqualTo("雷州市雷高镇人民政府");
        assertThat(original.date()).isEqualTo(LocalDate.of(2022, 12, 2));
        assertThat(original.year()).hasValue(2022);
    }

    @Test
    void joinsWhatAPageEndHadCut() {
        assertThat(original.body())
                .extracting(ReportParagraph::text)
                .anyMatch(text -> text.contains("一是把法治建设工作作为一项重要的政治任务"))
                .anyMatch(text -> text.contains("不断完善执法台账，完善执法信息"))
                .anyMatch(text -> text.contains("二是作为各级政府和部门领导"))
                .anyMatch(text -> text.contains("难以适应新形势新工作的需要"))
                .anyMatch(text -> text.contains("良好氛围，并为依法行政创造"));
    }

    @Test
    void knowsEachParagraphsSection() {
        assertThat(original.body().stream().filter(each -> each.level() == 3)).hasSize(18);
        var last = original.body().getLast();
        assertThat(last.section()).containsExactly("存在问题及下一步工作计划", "下一步工作计划", "强化宣传，提高宣传教育效果");
    }

    @Test
    void readsTheNationalEncoding() {
        var text = "甲镇2022年度法治政府建设情况的报告\r\n\r\n一、成效\r\n立案２０宗。";
        var read = reader.read("old.TXT", text.getBytes(Charset.forName("GB18030")));
        assertThat(read.title()).startsWith("甲镇");
        assertThat(read.body().getLast().text()).isEqualTo("立案２０宗。");
    }

    @Test
    void readsWordWithItsParagraphsAndTables() throws IOException {
        var read = reader.read("report.docx", word());
        assertThat(read.signer()).isEqualTo("张三");
        assertThat(read.recipient()).isEqualTo("乙县人民政府");
        assertThat(read.body()).extracting(ReportParagraph::text).containsExactly("一、成效", "立案20宗。");
        assertThat(read.paragraphs()).anyMatch(each -> each.kind() == ReportParagraph.Kind.TABLE);
    }

    @Test
    void countsAutomaticNumbers() throws IOException {
        try (var document = new XWPFDocument()) {
            var numbering = document.createNumbering();
            var kind = CTAbstractNum.Factory.newInstance();
            kind.setAbstractNumId(BigInteger.ZERO);
            var level = kind.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal("%1、");
            var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
            for (var heading : new String[] {"成效", "问题"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(id);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(heading);
            }
            assertThat(reader.read("a.docx", bytes(document)).body())
                    .extracting(ReportParagraph::text)
                    .containsExactly("一、成效", "二、问题");
        }
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> reader.read("a.pdf", new byte[0])).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reader.read("a.docx", new byte[] {1, 2, 3}))
                .isInstanceOf(Refusal.class);
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line :
                    new String[] {
                        "甲府发〔2022〕6号　　签发人：张三", "甲镇2022年度法治政府建设情况的报告", "乙县人民政府：", "一、成效", "立案20宗。"
                    }) {
                document.createParagraph().createRun().setText(line);
            }
            document.createTable(1, 2).getRow(0).getCell(0).setText("案由");
            document.createParagraph().createRun().setText("甲镇人民政府");
            document.createParagraph().createRun().setText("2023年1月6日");
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
