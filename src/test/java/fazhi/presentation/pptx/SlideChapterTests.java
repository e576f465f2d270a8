package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.figure.chart.ChartData;
import fazhi.presentation.Slide;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of a sheet stands below its sentences, however many lines they need. */
class SlideChapterTests {

    private static final String SENTENCE = "整改措施完成率".repeat(5);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noSentenceLiesOnTheChart(int count) {
        var chart =
                new ChartData(
                        "a",
                        ChartData.Kind.COLUMN,
                        "a",
                        "",
                        "",
                        "",
                        List.of("a"),
                        List.of(new ChartData.Series("a", List.of(BigDecimal.ONE), List.of(""))));
        var leading = new Block.Table("", List.of("a", "b"), List.of(List.of("a", "1 b")));
        var slide =
                new Slide(
                        "a" + Slide.DIVIDER,
                        "a",
                        "",
                        "",
                        List.of(leading, new Block.Chart(chart)),
                        "");
        var sentences = Collections.nCopies(count, SENTENCE);
        var place = SlideChapter.picture(slide, sentences);
        double lowest =
                SlideChapter.boxes(slide, sentences)
                        .places(sentences, SlideChapter.FIGURE_TOP - SlideBoxes.GAP)
                        .stream()
                        .mapToDouble(Rectangle2D::getMaxY)
                        .max()
                        .orElseThrow();
        assertThat(place.getY() - SlideChapter.CAPTION).isGreaterThanOrEqualTo(lowest);
        assertThat(place.getMaxY()).isLessThanOrEqualTo(DeckMaster.CONTENT_BOTTOM);
        assertThat(place.getHeight()).isGreaterThan(100);
    }
}
