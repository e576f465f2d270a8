package fazhi.figure;

import fazhi.common.Labels;
import fazhi.common.Texts;
import java.math.BigDecimal;
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

    /** Digits behind the point. */
    public int digits() {
        return switch (this) {
            case YUAN, PERCENT -> 2;
            case HOUR -> 1;
            default -> 0;
        };
    }
}
