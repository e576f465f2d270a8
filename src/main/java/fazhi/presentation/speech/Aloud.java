package fazhi.presentation.speech;

import fazhi.common.Texts;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Written words as they are read aloud (书面语转口述): without brackets and the mark at the end. */
public final class Aloud {

    private static final Pattern BRACKETS =
            Pattern.compile("\uff08[^\uff08\uff09]*\uff09| ?\\([^()]*\\)");

    private static final Pattern END = Pattern.compile("[\u3002.]$");

    private static final int QUARTERS = 4;

    private Aloud() {}

    public static String of(String written) {
        return END.matcher(BRACKETS.matcher(written).replaceAll("")).replaceAll("");
    }

    /** 学法计划与开展情况 as 学法计划与开展, of which it is said that its state is to be seen. */
    public static String title(String written, Texts texts) {
        return Pattern.compile(texts.get("spoken.state")).matcher(of(written)).replaceFirst("");
    }

    /** 第2季度 as 二季度. */
    static String quarter(String category, Texts texts) {
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(at -> category.equals(texts.get("slide.quarter", at)))
                .mapToObj(at -> texts.get("spoken.quarters").split(",")[at - 1])
                .findFirst()
                .orElse(category);
    }
}
