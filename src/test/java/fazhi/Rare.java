package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Characters few programs think of (生僻字): kept in two places, or dots that look alike. */
public final class Rare {

    /** In two code units each, in the first extension, and with the dots names are written with. */
    public static final List<String> NAMES =
            List.of("𠮷田𪚥", "䶮明", "阿不都·提", "买买提•艾", "古丽‧娜", "阿・里", "😀组", "𠮷".repeat(40));

    private Rare() {}

    /** No half of a character stands alone. */
    public static void whole(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isHighSurrogate(each)) {
                assertThat(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)))
                        .as(text)
                        .isTrue();
                at++;
            } else {
                assertThat(Character.isLowSurrogate(each)).as(text).isFalse();
            }
        }
        assertThat(text).doesNotContain("\uFFFD");
    }
}
