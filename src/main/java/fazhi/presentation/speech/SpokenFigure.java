package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import fazhi.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A figure as it is said (口述数据): what was done and how often, a share by what it is a share of, a
 * large sum in tens of thousands; no fraction, no bracket, no nought.
 */
@Component
public record SpokenFigure(Texts texts) {

    private static final int DIGITS = 2;

    /** 立案21宗; of a share in things 工作要点4项完成1项. */
    public String of(FigureValue figure) {
        if (figure.share() != null && texts.has("spoken.share." + figure.id())) {
            return parts("spoken.share.", figure);
        }
        var said = "spoken.said." + figure.id();
        var number = number(figure);
        return texts.has(said)
                ? texts.get(said, number)
                : texts.get("spoken.number", name(figure), number, unit(figure));
    }

    /** What is left of a share: 学法计划10次中有7次没有开展. */
    String left(FigureValue figure) {
        return texts.has("spoken.left." + figure.id()) && figure.share() != null
                ? parts("spoken.left.", figure)
                : of(figure);
    }

    /** A share that is the whole, in words of its own; empty where it has none. */
    String whole(FigureValue figure) {
        return texts.has("spoken.full." + figure.id()) && figure.share() != null
                ? parts("spoken.full.", figure)
                : "";
    }

    /** That nothing of it was done: 没有开展执法检查. */
    String none(FigureValue figure) {
        var own = "spoken.none." + figure.id();
        if (texts.has(own)) {
            return figure.share() == null ? texts.get(own) : parts("spoken.none.", figure);
        }
        return texts.get("spoken.none-of", name(figure));
    }

    /** With the part, the whole and the rest. */
    private String parts(String key, FigureValue figure) {
        var share = figure.parts();
        return texts.get(
                key + figure.id(),
                plain(share.part()),
                plain(share.whole()),
                plain(share.whole().subtract(share.part())));
    }

    private String name(FigureValue figure) {
        var key = "spoken.name." + figure.id();
        return texts.has(key) ? texts.get(key) : figure.label();
    }

    private String number(FigureValue figure) {
        return large(figure) ? sum(figure) : figure.text();
    }

    private String unit(FigureValue figure) {
        return large(figure) ? texts.get("spoken.large-unit") : figure.unit();
    }

    private boolean large(FigureValue figure) {
        return figure.unit().equals(Labels.of(Unit.YUAN, texts))
                && figure.value() != null
                && figure.value().compareTo(unit()) >= 0;
    }

    /** What a large sum is said in. */
    private BigDecimal unit() {
        return new BigDecimal(texts.get("spoken.large"));
    }

    /** 19.95; what is rounded says so: 约32.71. */
    private String sum(FigureValue figure) {
        var exact = Objects.requireNonNull(figure.value()).divide(unit());
        var rounded = exact.setScale(DIGITS, RoundingMode.HALF_UP);
        return exact.compareTo(rounded) == 0
                ? plain(rounded)
                : texts.get("spoken.about", plain(rounded));
    }

    /** A share of few with its parts: 职责履行率28.57%，7项中的2项. */
    public String share(FigureValue figure) {
        var share = figure.parts();
        return texts.get(
                "spoken.share",
                figure.label(),
                plain(share.whole()),
                plain(share.part()),
                figure.behindLarge(),
                base(figure.id()));
    }

    /** In what things a share is counted. */
    private String base(String id) {
        return Stream.of("." + id, "." + id.split("\\.")[0], "")
                .map("spoken.base"::concat)
                .filter(texts::has)
                .map(texts::get)
                .findFirst()
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return Formats.number(number).replace(",", "");
    }
}
