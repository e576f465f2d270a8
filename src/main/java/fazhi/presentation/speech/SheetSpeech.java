package fazhi.presentation.speech;

import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is said to the sheet of a pillar (开篇页解说词): what was done, what is still to be done, and what
 * else there was. Nobody reads a nought or a fraction aloud.
 */
@Component
public record SheetSpeech(Texts texts) {

    private static final int SAID = 3;

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);

    /**
     * @param leading said first, with the days it is counted on
     * @param done what was done
     * @param lacking what is still to be done
     * @param others what the sheet shows besides
     * @param left what is left of a share that was not reached
     */
    public List<String> of(
            String pillar,
            Optional<FigureValue> leading,
            String days,
            List<FigureValue> done,
            List<FigureValue> lacking,
            List<FigureValue> others,
            Function<FigureValue, String> left) {
        var said = new ArrayList<String>();
        var did =
                Stream.concat(leading.stream(), done.stream())
                        .filter(SheetSpeech::some)
                        .map(this::phrase)
                        .collect(joined());
        if (!did.isEmpty()) {
            said.add(texts.get(days.isEmpty() ? "spoken.did" : "spoken.did-in", pillar, did, days));
        }
        var beside =
                others.stream()
                        .filter(SheetSpeech::some)
                        .filter(SheetSpeech::enough)
                        .limit(SAID)
                        .map(this::phrase)
                        .collect(joined());
        if (!beside.isEmpty()) {
            said.add(texts.get("spoken.others", beside));
        }
        var undone = done.stream().filter(each -> each.value() != null && !some(each));
        var open =
                Stream.concat(
                                undone.map(this::phrase),
                                lacking.stream()
                                        .map(
                                                each ->
                                                        each.share() == null
                                                                ? phrase(each)
                                                                : left.apply(each)))
                        .collect(joined());
        if (!open.isEmpty()) {
            said.add(texts.get("spoken.lacking", open));
        }
        return said;
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(texts.get("common.clause-mark"));
    }

    /** A percentage of three says nothing. */
    private static boolean enough(FigureValue figure) {
        return figure.share() == null || figure.share().whole().compareTo(FEWEST) >= 0;
    }

    private static boolean some(FigureValue figure) {
        return figure.value() != null && figure.value().signum() != 0;
    }

    /** A number as it is said, or that it is nought. */
    private String phrase(FigureValue figure) {
        return some(figure)
                ? texts.get("spoken.number", name(figure), figure.text(), figure.unit())
                : texts.get("spoken.none-of", name(figure));
    }

    private String name(FigureValue figure) {
        var key = "spoken.name." + figure.id();
        return texts.has(key) ? texts.get(key) : figure.label();
    }
}
