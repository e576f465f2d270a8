package fazhi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.document.Documents;
import fazhi.document.OfficialDocument;
import fazhi.office.ChineseTexts;
import fazhi.pdf.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final String SAYING = "始终坚持党政一把手亲自抓负总责的工作理念切实履行推进法治建设第一责任人职责";

    /** 版心 begins 28 mm from the binding and is 156 mm wide. */
    private static final double MILLIMETRE = 72 / 25.4;

    private static final PdfWriter WRITER = new PdfWriter(Pdf.printer(), new ChineseTexts());

    private static PDDocument pdf(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(document, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(OfficialDocument document) throws IOException {
        try (var pdf = pdf(document)) {
            return Pdf.text(pdf).replaceAll("\\s", "");
        }
    }

    private static OfficialDocument inside(Block... body) {
        return OfficialDocument.inside("通知", List.of(body));
    }

    @Test
    void copiedTextIsTheDocuments() throws Exception {
        assertThat(text(Documents.annualReport()))
                .contains(
                        "雷高镇人民政府文件",
                        "雷高府发〔2022〕61号",
                        "签发人：王科栋",
                        "雷州市人民政府：",
                        "落实党政班子领导法治责任。一是把法治建设工作",
                        "共查扣挖掘机28台",
                        "〔待填：罚款金额〕",
                        "无证砍伐林木",
                        "办结",
                        "四季度",
                        "2022年12月2日",
                        "附件：数据来源附表",
                        "雷高镇党政综合办公室2022年12月2日印发");
    }

    @Test
    void pagesHold22LinesOf28Characters() throws Exception {
        try (var pdf = pdf(inside(Documents.paragraph(SAYING.repeat(60))))) {
            var lines = Lines.of(pdf, 2);
            assertThat(lines).hasSize(22);
            assertThat(lines)
                    .allSatisfy(
                            line -> {
                                assertThat(line.text()).hasSize(28);
                                assertThat(line.left()).isBetween(edge(26) - 1, edge(26) + 1);
                                assertThat(line.right()).isBetween(edge(182) - 1.5, edge(182) + 1);
                            });
        }
    }

    private static double edge(double millimetres) {
        return millimetres * MILLIMETRE;
    }

    /** No line begins with a mark that closes, however full it is. */
    @Test
    void linesWithMarksAndFiguresEndFlushAndBeginWell() throws Exception {
        var words = "2022年，办结19宗；在办1宗（含跨年）。“八五”普法、依法治镇，共5项：".repeat(40);
        try (var pdf = pdf(inside(Documents.paragraph(words)))) {
            assertThat(Lines.of(pdf, 2))
                    .allSatisfy(
                            line -> {
                                assertThat(line.text()).doesNotStartWith("，").doesNotStartWith("。");
                                assertThat(line.right()).isBetween(edge(182) - 2, edge(182) + 1);
                            });
        }
    }

    @Test
    void oddPagesAreNumberedRightAndEvenLeft() throws Exception {
        try (var pdf = pdf(inside(Documents.paragraph(SAYING.repeat(60))))) {
            assertThat(Lines.number(pdf, 1).text()).isEqualTo("— 1 —");
            assertThat(Lines.number(pdf, 1).left()).isGreaterThan(edge(150));
            assertThat(Lines.number(pdf, 2).text()).isEqualTo("— 2 —");
            assertThat(Lines.number(pdf, 2).left()).isLessThan(edge(60));
        }
    }

    /** The printing office stands on the lower edge of the type area, 35 mm above the paper's. */
    @Test
    void theImprintStandsAtTheFootOfTheLastPage() throws Exception {
        for (int lines = 1; lines <= 23; lines++) {
            try (var pdf = pdf(issued(lines))) {
                var last = Lines.of(pdf, pdf.getNumberOfPages()).getLast();
                assertThat(last.text()).contains("印发");
                assertThat(last.base())
                        .as("%d lines", lines)
                        .isBetween(edge(297 - 35 - 4), edge(297 - 35));
                assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            }
        }
    }

    private static OfficialDocument issued(int lines) {
        var body = Stream.generate(() -> (Block) Documents.paragraph("依法行政")).limit(lines);
        return new OfficialDocument(
                new OfficialDocument.Head("", "", false, null),
                "通知",
                "",
                body.toList(),
                new OfficialDocument.Signature("", null),
                List.of(),
                new OfficialDocument.Imprint("各村", "雷高镇党政综合办公室", null));
    }

    @Test
    void markupInWordsIsWords() throws Exception {
        var words = "<img src=\"file:///etc/passwd\"/> & </p> <b>x</b>\u0001";
        assertThat(
                        text(
                                inside(
                                        Documents.paragraph(words),
                                        new Block.Heading(1, "一、<i>"),
                                        new Block.Table(
                                                "<u>", List.of("<th>"), List.of(List.of("<td>"))))))
                .contains("<imgsrc=\"file:///etc/passwd\"/>&</p><b>x</b>", "一、<i>", "<u><th><td>");
    }

    @Test
    void everyKindOfChartIsDrawnWithItsNumbers() throws Exception {
        var charts =
                Stream.of(
                                fazhi.office.Charts.casesByQuarter(),
                                fazhi.office.Charts.activitiesByMonth(),
                                fazhi.office.Charts.daysToDecide(),
                                fazhi.office.Charts.chart(
                                        fazhi.figure.chart.ChartData.Kind.PIE,
                                        "构成",
                                        List.of("甲", "乙", "丙"),
                                        fazhi.office.Charts.series("数量", 31, 32, 33)),
                                fazhi.office.Charts.chart(
                                        fazhi.figure.chart.ChartData.Kind.COLUMN,
                                        "增减",
                                        List.of("丁", "戊", "己"),
                                        fazhi.office.Charts.series("数量", -500000, 41, 42)))
                        .<Block>map(Block.Chart::new)
                        .toArray(Block[]::new);
        assertThat(text(inside(charts)))
                .contains("一季度", "在办", "6月", "90天", "95", "乙32", "-500000", "42");
    }
}
