package fazhi.presentation.showing;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import fazhi.figure.chart.Matrix;
import fazhi.office.Charts;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenDeckTests {

    @Test
    void everyKindOfBlockComesBackAsItWas() {
        var matrix =
                new Matrix(
                        "a.b",
                        "题",
                        "次",
                        "本年",
                        List.of("一"),
                        List.of("二"),
                        List.of(List.of(new Matrix.Cell(new BigDecimal("2"), "ledger/x"))));
        var words =
                new Block.Paragraph(
                        Block.Origin.DATA,
                        List.of(
                                new Block.Words("立案"),
                                new Block.Token("penalty.filed@founding", "20", "ledger/penalty"),
                                new Block.Blank("金额")));
        var content =
                List.<Block>of(
                        new Block.Heading(2, "标题"),
                        words,
                        new Block.Table("", List.of("a"), List.of(List.of("b"))),
                        new Block.Chart(Charts.casesByCause()),
                        new Block.Grid(matrix),
                        new Block.Photos(List.of(new Block.Photo(7, "ab", "现场"))),
                        new Block.Steps(List.of(new Block.Step(Block.Progress.NEXT, "送达", ""))),
                        new Block.PageBreak());
        var slide =
                new Slide("enforcement/a", "主题", "一句话", "单位：宗", content, "解说")
                        .warned(Map.of("立案", Slide.Warning.LACKING));
        var deck = new SlideDeck("题", "副题", "单位", List.of(slide));
        assertThat(FrozenDeck.read(FrozenDeck.write(deck))).isEqualTo(deck);
    }

    /** A deck that was shown before rows of values and warnings had a colour of their own. */
    @Test
    void aDeckOfAnEarlierVersionIsReadAsItStands() {
        var content = List.<Block>of(new Block.Chart(Charts.casesByCause()));
        var slide = new Slide("enforcement/a", "主题", "一句话", "单位：宗", content, "解说");
        var deck = new SlideDeck("题", "副题", "单位", List.of(slide));
        var text = FrozenDeck.write(deck);
        var earlier = text.replace(",\"tone\":null", "").replace(",\"warnings\":{}", "");
        assertThat(earlier).isNotEqualTo(text).doesNotContain("warnings");
        assertThat(FrozenDeck.read(earlier)).isEqualTo(deck);
    }
}
