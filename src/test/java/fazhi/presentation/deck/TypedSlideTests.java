package fazhi.presentation.deck;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedSlideTests {

    @Test
    void everyLineIsAPoint() {
        var slide = TypedSlide.of(typed(SlideKind.TEXT, "第一条\n\n  第二条 "));
        assertThat(slide.content())
                .extracting(block -> ((Block.Paragraph) block).text())
                .containsExactly("第一条", "第二条");
        assertThat(slide.title()).isEqualTo("自编");
    }

    @Test
    void rowsCopiedFromExcelAreATable() {
        var slide = TypedSlide.of(typed(SlideKind.TABLE, "村\t次数\n雷高村\t3\n新村｜"));
        assertThat(slide.content())
                .containsExactly(
                        new Block.Table(
                                "",
                                List.of("村", "次数"),
                                List.of(List.of("雷高村", "3"), List.of("新村", ""))));
    }

    @Test
    void emptyTableIsNoTable() {
        assertThat(TypedSlide.of(typed(SlideKind.TABLE, " \n ")).content()).isEmpty();
    }

    private static DeckSlide typed(SlideKind kind, String content) {
        return new DeckSlide("1", kind, false, "自编", content, "", SlidePicture.COMPUTED);
    }
}
