package fazhi.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseOrderTests {

    /** shí before shì, and each by strokes: 十 2, 石 5, 时 7; 士 3, 世 5, 事 8, 是 9. */
    private static final List<String> BY_STROKES = List.of("十", "石", "时", "士", "世", "事", "是");

    private static final List<String> MIXED =
            List.of("2022-1", "2022-2", "阿·提", "白云村", "东岭村", "䶮山", "张三", "张三丰", "abc", "ZW-1");

    @Test
    void alikeSoundsStandByStrokes() {
        assertThat(shuffled(BY_STROKES)).containsExactlyElementsOf(BY_STROKES);
    }

    @Test
    void namesStandByPinyin() {
        assertThat(shuffled(MIXED)).containsExactlyElementsOf(MIXED);
    }

    private static List<String> shuffled(List<String> texts) {
        var mixed = new java.util.ArrayList<>(texts);
        Collections.reverse(mixed);
        mixed.sort(ChineseOrder.BY_PINYIN);
        var byKey = new java.util.ArrayList<>(mixed);
        Collections.shuffle(byKey, new java.util.Random(1));
        byKey.sort(Comparator.comparing(ChineseOrder::key));
        assertThat(byKey).as("keys").isEqualTo(mixed);
        return mixed;
    }

    @Test
    void surnamesHaveTheirOwnReading() {
        var names = List.of("曾大明", "单小红", "解放军", "仇英", "区伟", "张三");
        assertThat(names.stream().sorted(Comparator.comparing(ChineseOrder::personKey)))
                .containsExactly("区伟", "仇英", "单小红", "解放军", "曾大明", "张三");
    }

    /** Whatever a database thinks of languages, small letters and digits stand alike in all. */
    @Test
    void aKeyIsSmallLettersAndDigitsOfABoundedLength() {
        assertThat(ChineseOrder.key("")).isEmpty();
        assertThat(ChineseOrder.key("  ")).isEmpty();
        var long_ = "𠮷家村".repeat(200);
        assertThat(ChineseOrder.key(long_))
                .matches("[0-9a-f]+")
                .hasSizeLessThanOrEqualTo(ChineseOrder.KEY_LENGTH);
        IntStream.range(0, 3)
                .forEach(i -> assertThat(ChineseOrder.key("𪚥" + i)).matches("[0-9a-f]+"));
    }
}
