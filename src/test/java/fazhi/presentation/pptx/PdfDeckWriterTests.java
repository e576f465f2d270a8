package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.office.ChineseTexts;
import fazhi.office.NativeCharts;
import fazhi.pdf.Pdf;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfDeckWriterTests {

    private static final ChineseTexts TEXTS = new ChineseTexts();

    @Test
    void aSlideIsAPageWithTheWordsOfThePowerPointFile() throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfDeckWriter(Pdf.printer(), new NativeCharts(TEXTS), TEXTS)
                .write(Decks.yearEnd(), out);
        try (var pdf = Loader.loadPDF(out.toByteArray());
                var show = Decks.read(Decks.yearEnd())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(show.getSlides().size());
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(960);
                assertThat(page.getMediaBox().getHeight()).isEqualTo(540);
            }
            assertThat(Pdf.text(pdf).replaceAll("\\s", ""))
                    .contains("2022年度法治政府建设情况汇报", "非法采矿", "四季度", "第13村", "法治政府的相关制度还欠完善", "乡村振兴");
        }
    }
}
