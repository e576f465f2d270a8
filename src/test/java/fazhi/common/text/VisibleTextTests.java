package fazhi.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x07, 0x7F, 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A,
                0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0x61C, 0x3164
            })
    void whatNobodySeesIsTakenAway(int character) {
        var odd = Character.toString(character);
        assertThat(VisibleText.of("东" + odd + "岭" + odd)).isEqualTo("东岭");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029})
    void softBreaksAreBreaks(int character) {
        assertThat(VisibleText.of("甲" + Character.toString(character) + "乙")).isEqualTo("甲\n乙");
        assertThat(VisibleText.of("甲\r\n乙")).isEqualTo("甲\n乙");
    }

    @Test
    void aLineHoldsNoBreak() {
        assertThat(VisibleText.line("执法力量\u000B不足\n")).isEqualTo("执法力量不足");
        assertThat(VisibleText.line("law\noffice\u00A0 1")).isEqualTo("law office  1");
    }

    @Test
    void rareCharactersAndPicturesStay() {
        var text = "𠮷家村𪚥沟 䶮 😀👨\u200d👩\u200d👧 \uE001 阿·提";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(VisibleText.cut("甲𠮷乙", 2)).isEqualTo("甲");
        assertThat(VisibleText.cut("甲𠮷乙", 3)).isEqualTo("甲𠮷");
        assertThat(VisibleText.cut("甲乙", 3)).isEqualTo("甲乙");
    }
}
