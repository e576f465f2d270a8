package fazhi.presentation.speech;

import fazhi.common.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Points as they are read out (逐条口述): 一是…, 二是…; one alone without a number. */
public final class Points {

    private Points() {}

    /** Each with its number before it. */
    public static List<String> of(List<String> points, Texts texts) {
        if (points.size() < 2) {
            return points;
        }
        var numerals = texts.get("spoken.numerals").split(",");
        return IntStream.range(0, points.size())
                .mapToObj(
                        at ->
                                texts.get(
                                        "spoken.point",
                                        at < numerals.length
                                                ? numerals[at]
                                                : String.valueOf(at + 1),
                                        points.get(at)))
                .toList();
    }

    /** All in one sentence. */
    public static String joined(List<String> points, Texts texts) {
        return String.join(texts.get("spoken.then"), of(points, texts));
    }
}
