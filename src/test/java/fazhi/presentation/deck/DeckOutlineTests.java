package fazhi.presentation.deck;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.presentation.Slide;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckOutlineTests {

    @Test
    void newSlideStandsHiddenBehindItsPillar() {
        var kept = List.of(place("a/1"), place("b/1"));
        var lines =
                DeckOutline.of(
                                kept,
                                List.of(slide("a/1"), slide("a/2"), slide("b/1")),
                                TypedSlide::of)
                        .lines();
        assertThat(lines)
                .extracting(line -> line.place().key(), line -> line.place().hidden())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("a/1", false),
                        org.assertj.core.api.Assertions.tuple("a/2", true),
                        org.assertj.core.api.Assertions.tuple("b/1", false));
    }

    @Test
    void slideWithNothingToShowIsLeftOut() {
        var kept = List.of(place("a/1"), place("a/gone"));
        assertThat(DeckOutline.of(kept, List.of(slide("a/1")), TypedSlide::of).lines())
                .extracting(line -> line.place().key())
                .containsExactly("a/1");
    }

    @Test
    void typedWordsReplaceTheComputedOnes() {
        var place =
                new DeckSlide(
                        "a/1",
                        SlideKind.COMPUTED,
                        false,
                        "自拟标题",
                        "",
                        "自拟解说",
                        SlidePicture.COMPUTED);
        var slide =
                DeckOutline.of(List.of(place), List.of(slide("a/1")), TypedSlide::of)
                        .lines()
                        .getFirst()
                        .slide();
        assertThat(slide.title()).isEqualTo("自拟标题");
        assertThat(slide.notes()).isEqualTo("自拟解说");
    }

    private static DeckSlide place(String key) {
        return DeckSlide.computed(key, false);
    }

    private static Slide slide(String key) {
        return new Slide(key, "主题", "一句话", "", List.of(), "解说");
    }
}
