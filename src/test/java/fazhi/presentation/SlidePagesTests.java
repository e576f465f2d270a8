package fazhi.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Table;
import fazhi.document.Documents;
import fazhi.document.OfficialWords;
import fazhi.office.Charts;
import fazhi.office.ChineseTexts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlidePagesTests {

    private static final Block CHART = new Chart(Charts.casesByCause());

    private static final Block POINT = Documents.paragraph("法治宣传教育有待加强");

    @Test
    void oneChartIsOnePage() {
        assertThat(pages(CHART)).singleElement().extracting(Slide::title).isEqualTo("题");
    }

    @Test
    void chartsNeverShareAPage() {
        assertThat(pages(POINT, POINT, CHART, CHART))
                .extracting(Slide::title)
                .containsExactly("题（1/3）", "题（2/3）", "题（3/3）");
    }

    @Test
    void rowsAreSharedEvenly() {
        var table = new Table("", List.of("a"), Collections.nCopies(12, List.of("b")));
        assertThat(pages(table))
                .extracting(page -> ((Table) page.content().getFirst()).rows().size())
                .containsExactly(6, 6);
    }

    @Test
    void manyPointsGoOn() {
        assertThat(pages(Collections.nCopies(20, POINT).toArray(Block[]::new))).hasSize(2);
    }

    @Test
    void latinWordsTakeHalfTheRoom() {
        var sentence =
                Documents.paragraph("Nine matters are past a term of law; say who does what.");
        assertThat(pages(Collections.nCopies(10, sentence).toArray(Block[]::new))).hasSize(1);
    }

    private static List<Slide> pages(Block... content) {
        var slide = new Slide("a/b", "题", "", "", List.of(content), "");
        return SlidePages.of(slide, new OfficialWords(new ChineseTexts()));
    }
}
