package fazhi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Documents;
import fazhi.document.OfficialDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final String SAYING = "始终坚持党政一把手亲自抓负总责的工作理念切实履行推进法治建设第一责任人职责";

    /** Long enough for a page of full lines. */
    private static OfficialDocument full() {
        var words = SAYING.repeat(60);
        return new OfficialDocument(
                new OfficialDocument.Head("", "", false, null),
                "通知",
                "",
                List.of(Documents.paragraph(words)),
                new OfficialDocument.Signature("", null),
                List.of(),
                new OfficialDocument.Imprint(null, "", null));
    }

    @Test
    void copiedTextIsTheDocuments() throws Exception {
        try (var pdf = Pdf.of(Documents.annualReport())) {
            Files.write(Path.of("target/report.pdf"), Pdf.bytes(Documents.annualReport()));
            assertThat(Pdf.text(pdf).replaceAll("\\s", ""))
                    .contains(
                            "雷高镇人民政府文件",
                            "雷高府发〔2022〕61号",
                            "签发人：王科栋",
                            "雷州市人民政府：",
                            "落实党政班子领导法治责任。一是把法治建设工作",
                            "共查扣挖掘机28台",
                            "〔待填：罚款金额〕",
                            "无证砍伐林木",
                            "2022年12月2日",
                            "雷高镇党政综合办公室2022年12月2日印发");
        }
    }

    @Test
    void pagesHold22LinesOf28Characters() throws Exception {
        try (var pdf = Pdf.of(full())) {
            var lines = Lines.of(pdf, 2);
            assertThat(lines).hasSize(22);
            assertThat(lines).allSatisfy(line -> assertThat(line.text()).hasSize(28));
        }
    }
}
