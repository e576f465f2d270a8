package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is said to the sheet of a pillar (开篇页解说词): what was done, what is still to be done, and what
 * else there was. Nobody reads a nought or a fraction aloud.
 */
@Component
public record SheetSpeech(Texts texts) {

    private static final int SAID = 3;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * @param leading said first, with the days it is counted on
     * @param done what was done
     * @param lacking what is still to be done
     * @param others what the sheet shows besides
     * @param missing how much a share falls short, behind it; or nothing
     */
    public List<String> of(
            String pillar,
            Optional<FigureValue> leading,
            String days,
            List<FigureValue> done,
            List<FigureValue> lacking,
            List<FigureValue> others,
            Function<FigureValue, String> missing) {
        var said = new ArrayList<String>();
        said.add(texts.get("spoken.divider", pillar));
        leading.ifPresent(each -> said.add(texts.get("spoken.leading", days, phrase(each))));
        boolean nothing = done.stream().noneMatch(SheetSpeech::some);
        said("spoken.done", done, each -> nothing || some(each), this::phrase, said);
        said(
                "spoken.lacking",
                lacking,
                SheetSpeech::incomplete,
                each -> phrase(each) + missing.apply(each),
                said);
        said("spoken.others", others, SheetSpeech::some, this::phrase, said);
        return said;
    }

    private void said(
            String key,
            List<FigureValue> figures,
            Predicate<FigureValue> worth,
            Function<FigureValue, String> phrase,
            List<String> said) {
        var phrases =
                figures.stream()
                        .filter(worth)
                        .limit(SAID)
                        .map(phrase)
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
        if (!phrases.isEmpty()) {
            said.add(texts.get(key, phrases));
        }
    }

    private static boolean some(FigureValue figure) {
        return figure.value() != null && figure.value().signum() != 0;
    }

    private static boolean incomplete(FigureValue figure) {
        return figure.value() != null
                && (figure.share() == null
                        ? figure.value().signum() != 0
                        : figure.value().compareTo(WHOLE) < 0);
    }

    /** 学法计划完成率为10分之3，即30%; a sum of money as it is said. */
    private String phrase(FigureValue figure) {
        var name = name(figure);
        var value = figure.value() == null ? BigDecimal.ZERO : figure.value();
        if (value.signum() == 0) {
            return texts.get("spoken.none-of", name);
        }
        if (figure.few() && value.compareTo(WHOLE) != 0) {
            return texts.get(
                    "spoken.share",
                    name,
                    plain(figure.parts().whole()),
                    plain(figure.parts().part()),
                    Formats.number(value) + figure.unit());
        }
        return texts.get("spoken.number", name, plain(value), figure.unit());
    }

    private String name(FigureValue figure) {
        var key = "spoken.name." + figure.id();
        return texts.has(key) ? texts.get(key) : figure.label();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
