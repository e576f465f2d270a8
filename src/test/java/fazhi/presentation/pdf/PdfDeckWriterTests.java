package fazhi.presentation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.office.ChineseTexts;
import fazhi.pdf.Pdf;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.pptx.Decks;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfDeckWriterTests {

    private static final ChineseTexts TEXTS = new ChineseTexts();

    @Test
    void aSlideIsAPageWithTheWordsOfThePowerPointFile() throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfDeckWriter(Pdf.printer(), Decks.tools(TEXTS), TEXTS).write(Decks.yearEnd(), out);
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

    @Test
    void photosAndActsStandOnTheirPages() throws Exception {
        var photos =
                new Block.Photos(
                        List.of(new Block.Photo(1, "", "宣传现场"), new Block.Photo(0, "", "已损坏的照片")));
        var steps =
                new Block.Steps(
                        List.of(
                                new Block.Step(Block.Progress.DONE, "立案", "2023-01-06"),
                                new Block.Step(Block.Progress.NEXT, "作出决定", "")));
        var deck =
                new SlideDeck(
                        "汇报",
                        "截至今日",
                        "雷高镇人民政府",
                        List.of(Decks.slide("南街村宪法宣传", photos), Decks.slide("某案进展", steps)));
        var out = new ByteArrayOutputStream();
        new PdfDeckWriter(Pdf.printer(), Decks.tools(TEXTS), TEXTS).write(deck, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var drawn = pdf.getPage(1).getResources().getXObjectNames();
            assertThat(drawn).hasSize(1);
            assertThat(Pdf.text(pdf).replaceAll("\\s", ""))
                    .contains("宣传现场", "已损坏的照片", "立案2023-01-06", "作出决定下一步");
        }
    }
}
