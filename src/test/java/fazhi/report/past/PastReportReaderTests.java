package fazhi.report.past;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportReader;
import fazhi.report.past.PastReport.Item;
import fazhi.report.past.PastReport.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.springframework.core.io.ClassPathResource;

class PastReportReaderTests {

    private final PastReport leigao = read("/demo/leigao-2022-report.txt");

    private final PastReport qingshi = read("/report/past/qingshi.txt");

    @Test
    void readsTheHeadAndEndOfThePublicReport() {
        assertThat(leigao.documentNumber()).isEqualTo("雷高府发〔2022〕61号");
        assertThat(leigao.issuedOn()).isEqualTo(LocalDate.of(2022, 12, 2));
        assertThat(leigao.signer()).isEqualTo("王科栋");
        assertThat(leigao.issuer()).isEqualTo("雷州市雷高镇人民政府");
        assertThat(leigao.year()).isEqualTo(2022);
    }

    @Test
    void readsTheItemsOfThePublicReport() {
        assertThat(points(leigao.problems())).containsExactly(2, 4, 2, 0);
        assertThat(points(leigao.measures())).containsExactly(3, 5, 4);
        assertThat(leigao.achievements()).hasSize(11);
        assertThat(leigao.figures())
                .extracting(each -> each.value().toPlainString() + each.unit())
                .contains("28台", "9辆", "20宗", "19宗", "1宗", "587377元", "23个", "100%");
        assertThat(leigao.figures()).allMatch(each -> each.sentence().length() > 5);
    }

    @Test
    void readsWhoByWhenAndHowMuch() {
        assertThat(qingshi.problems())
                .extracting(Item::heading)
                .containsExactly("行政执法力量不足", "普法宣传针对性不强", "领导干部学法不够经常", "重大行政决策程序有待规范");
        assertThat(qingshi.measures())
                .extracting(Item::heading)
                .containsExactly("加强执法队伍建设", "提高普法实效", "落实学法制度", "规范重大行政决策");
        assertThat(points(qingshi.measures())).containsExactly(2, 2, 2, 2);
        var first = qingshi.measures().getFirst();
        assertThat(first.unit()).isEqualTo("综合行政执法办公室");
        assertThat(first.deadline()).isEqualTo("12月底前");
        assertThat(first.target()).isEqualTo("持证率达到90%以上");
    }

    @Test
    void tellsAboutNumbersFromExactOnes() {
        assertThat(qingshi.figures())
                .filteredOn(Told::about)
                .extracting(Told::subject)
                .containsExactly("受教育群众");
    }

    /** What is planned for the next year is no number of this one. */
    @Test
    void leavesPlannedNumbersOut() {
        assertThat(qingshi.figures()).noneMatch(each -> each.sentence().contains("90%"));
        assertThat(read("/report/past/lianhua.txt").figures())
                .noneMatch(each -> each.sentence().contains("95%"));
    }

    /** Chapters in another order, by other words, numbered otherwise, or not at all. */
    @ParameterizedTest
    @CsvSource({
        "hushan, 2023, 2024-01-18, 中共湖山镇委员会、湖山镇人民政府, 4, 0 0 0, 0 0 0",
        "wuqu, 2022, 2023-02-10, 乌渠街道办事处, 3, 2 3, 2 2",
        "dongpo, 2021, 2021-12-28, 东坡乡人民政府, 3, 0 0, 0 0",
        "lianhua, 2024, 2025-01-06, 莲花镇人民政府, 3, 0 0 0, 0 2 0",
        "xishan, 2020, 2021-01-20, 西山镇人民政府, 3, 0 0, 0 0 0",
        "baiyun, 2024, 2025-01-23, 白云镇人民政府, 5, 0 2, 0 0",
        "nanhe, 2023, 2023-12-15, 南河镇人民政府, 1, 0 0, 0 0",
        "yanhu, 2024, 2025-01-20, 雁湖镇人民政府, 3, 0 0 0, 0 0 0",
        "shatang, 2023, 2024-01-15, 沙塘镇人民政府, 3, 0 0, 0 0",
        "qinghe, 2022, 2023-01-31, 清河乡人民政府, 4, 0 0 0, 0 0 0",
        "daping, 2024, 2025-01-24, 大坪镇人民政府, 3, 0 0 0, 0 0 0",
    })
    void readsReportsOfOtherManners(
            String town,
            int year,
            LocalDate issuedOn,
            String issuer,
            int achievements,
            String problems,
            String measures) {
        var report = read("/report/past/" + town + ".txt");
        assertThat(report.year()).isEqualTo(year);
        assertThat(report.issuedOn()).isEqualTo(issuedOn);
        assertThat(report.issuer()).isEqualTo(issuer);
        assertThat(report.achievements()).hasSize(achievements);
        assertThat(points(report.problems())).isEqualTo(numbers(problems));
        assertThat(points(report.measures())).isEqualTo(numbers(measures));
    }

    /** A name of two characters may be spaced out. */
    @ParameterizedTest
    @CsvSource({
        "周正 吴平, 周正、吴平",
        "周正\u3000吴平, 周正、吴平",
        "周正、吴平, 周正、吴平",
        "王科栋, 王科栋",
        "周 正, 周正",
        "周\u3000正 王科栋, 周正、王科栋",
        "王科栋 周\u3000正, 王科栋、周正",
    })
    void namesEachSignerWhereverTheyStand(String written, String signers) {
        var title = "甲镇人民政府2023年度法治政府建设情况的报告";
        var line = "签发人：" + written;
        assertThat(parse("甲府发〔2024〕1号 " + line + "\n" + title).signer()).isEqualTo(signers);
        assertThat(parse(title + "\n甲府发〔2024〕 1 号\n" + line + "\n一、主要做法"))
                .returns(signers, PastReport::signer)
                .returns("甲府发〔2024〕1号", PastReport::documentNumber);
    }

    @ParameterizedTest
    @CsvSource({"周\u3000正, 周正", "王科栋, 王科栋", "周正\u3000吴平, 周正、吴平"})
    void namesWhoReportsOnOnesDuties(String written, String signer) {
        var text = "2023年度述法报告\n一、履职情况\n全年学法4次。\n述法人：" + written;
        assertThat(parse(text).signer()).isEqualTo(signer);
    }

    @Test
    void leavesUnknownWhatIsNotThere() {
        var report = read("/report/past/nanhe.txt");
        assertThat(report.documentNumber()).isNull();
        assertThat(report.signer()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE_COUNTING, %1、, （%2）", "DECIMAL, %1, %1.%2", "DECIMAL, %1., %1.%2."})
    void readsWordsNumberedByTheProgram(String format, String first, String second)
            throws IOException {
        assertRead(
                numbered(
                        format,
                        List.of(first, second),
                        "0工作成效",
                        "1规范执法",
                        "0存在的不足",
                        "1人员少",
                        "1经费紧",
                        "0今后打算",
                        "1补充人员"));
    }

    @Test
    void readsHeadingsThatOnlyStandOut() throws IOException {
        try (var document = new XWPFDocument()) {
            text(document, "甲镇2023年度法治政府建设情况的报告");
            for (var heading : List.of("主要做法及成效", "规范执法", "存在的短板", "人员少", "经费紧", "下步打算", "补充人员")) {
                text(document, heading).setBold(true);
                if (heading.length() < 5 && !heading.equals("下步打算")) {
                    text(document, "这一项有具体的情况说明，全年落实 3 次。");
                }
            }
            assertRead(bytes(document));
        }
    }

    private static void assertRead(byte[] word) {
        var report = PastReportReader.read(new ReportReader().read("旧.docx", word));
        assertThat(report.achievements()).extracting(Item::heading).containsExactly("规范执法");
        assertThat(report.problems()).extracting(Item::heading).containsExactly("人员少", "经费紧");
        assertThat(report.measures()).extracting(Item::heading).containsExactly("补充人员");
    }

    private static XWPFRun text(XWPFDocument document, String words) {
        var run = document.createParagraph().createRun();
        run.setText(words);
        return run;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** Lines led by their level; each level counts in its own way. */
    private static byte[] numbered(String format, List<String> marks, String... lines)
            throws IOException {
        try (var document = new XWPFDocument()) {
            var kind = CTAbstractNum.Factory.newInstance();
            kind.setAbstractNumId(BigInteger.ZERO);
            for (var mark : marks) {
                var level = kind.addNewLvl();
                level.setIlvl(BigInteger.valueOf(kind.sizeOfLvlArray() - 1L));
                level.addNewNumFmt().setVal(format(format));
                level.addNewLvlText().setVal(mark);
            }
            var numbering = document.createNumbering();
            var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
            text(document, "甲镇2023年度法治政府建设情况的报告");
            for (var line : lines) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(id);
                paragraph.setNumILvl(BigInteger.valueOf(line.charAt(0) - '0'));
                paragraph.createRun().setText(line.substring(1));
                text(document, "这一项有具体的情况说明。");
            }
            return bytes(document);
        }
    }

    private static STNumberFormat.Enum format(String name) {
        return name.equals("DECIMAL") ? STNumberFormat.DECIMAL : STNumberFormat.CHINESE_COUNTING;
    }

    private static List<Integer> points(List<Item> items) {
        return items.stream().map(each -> each.points().size()).toList();
    }

    private static List<Integer> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static PastReport read(String resource) {
        try {
            var text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            return parse(text);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static PastReport parse(String text) {
        return PastReportReader.read(new ReportReader().parse(text));
    }
}
