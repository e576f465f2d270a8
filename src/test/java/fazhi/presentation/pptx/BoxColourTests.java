package fazhi.presentation.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.document.Documents;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.SlideDeck;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;

/** One colour for each warning, in boxes and cells, and none for what was done. */
class BoxColourTests {

    private static final Color RED = new Color(0xC00000);

    private static final Color AMBER = new Color(0xB26A00);

    private static List<Color> edges(Map<String, Warning> warnings) throws IOException {
        var slide =
                Decks.slide("题", Documents.paragraph("已做：立案"), Documents.paragraph("还缺：办结"))
                        .warned(warnings);
        try (var show = Decks.read(new SlideDeck("题", "", "镇", List.of(slide)))) {
            return show.getSlides().getLast().getShapes().stream()
                    .filter(XSLFAutoShape.class::isInstance)
                    .map(shape -> ((XSLFAutoShape) shape).getFillColor())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    @Test
    void whatIsLackingIsAmberAndATermOfLawRed() throws IOException {
        assertThat(edges(Map.of())).isNotEmpty().doesNotContain(RED, AMBER);
        assertThat(edges(Map.of("还缺：办结", Warning.LACKING)))
                .contains(AMBER, SlideText.EDGE)
                .doesNotContain(RED);
        assertThat(edges(Map.of("还缺：办结", Warning.LAW))).contains(RED).doesNotContain(AMBER);
    }

    @Test
    void aCellThatWarnsIsShaded() throws IOException {
        var table = new Block.Table("", List.of("事项", "已超"), List.of(List.of("甲", "逾期多时")));
        var slide = Decks.slide("题", table).warned(Map.of("逾期多时", Warning.LAW));
        try (var show = Decks.read(new SlideDeck("题", "", "镇", List.of(slide)))) {
            var drawn =
                    show.getSlides().getLast().getShapes().stream()
                            .filter(XSLFTable.class::isInstance)
                            .map(XSLFTable.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertThat(drawn.getCell(1, 1).getFillColor()).isEqualTo(BoxColour.LAW.face());
            assertThat(drawn.getCell(1, 0).getFillColor()).isNotEqualTo(BoxColour.LAW.face());
        }
    }
}
