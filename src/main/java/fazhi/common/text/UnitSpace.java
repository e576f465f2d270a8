package fazhi.common.text;

import java.util.regex.Pattern;

/** The space a screen has between a number and the words around it (数字与单位间的空格). */
public final class UnitSpace {

    private static final Pattern SPACE =
            Pattern.compile(
                    "(?<=[\\d%\uFF09])[ \u00a0]+(?=[\\p{IsHan}\uFF08])"
                            + "|(?<=[\\p{IsHan}\uFF09])[ \u00a0]+(?=[\\d\uFF08])"
                            + "|(?<=\\d)[ \u00a0]+(?=%)");

    private UnitSpace() {}

    /** 立案 12 宗 as 立案12宗: nobody writes it on paper, or says it. */
    public static String without(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
