package fazhi.figure;

import fazhi.common.Labels;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In what a figure is counted (计量单位); the word is a text, {@code Unit.CASE} 宗. */
public enum Unit {
    CASE,
    MACHINE,
    VEHICLE,
    PLACE,
    YUAN,
    PERCENT,
    ITEM,
    TIMES,
    PERSON,
    VILLAGE,
    COPY,
    DAY,
    LESSON,
    HOUR,
    POST,
    SPOT,
    ATTENDANCE,
    SHIP,
    LOT,
    PIECE;

    /** The word beside this number (量词): 1 case, 2 cases. */
    String beside(@Nullable BigDecimal number, Texts texts) {
        var one = number != null && number.compareTo(BigDecimal.ONE) == 0;
        return texts.get(one ? Labels.key(this) + ".one" : Labels.key(this));
    }

    /** The same of a unit known by its word only, as charts have it; any other word stays. */
    public static String beside(String word, @Nullable BigDecimal number, Texts texts) {
        return Arrays.stream(values())
                .filter(each -> texts.has(Labels.key(each)))
                .filter(each -> Labels.of(each, texts).equals(word))
                .findFirst()
                .map(each -> each.beside(number, texts))
                .orElse(word);
    }

    /** Digits behind the point. */
    public int digits() {
        return switch (this) {
            case YUAN, PERCENT -> 2;
            case HOUR -> 1;
            default -> 0;
        };
    }
}
