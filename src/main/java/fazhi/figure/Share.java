package fazhi.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a percentage is made of (占比): of few it says little by itself, so the parts are told first,
 * 3/4 rather than 75 %.
 */
public record Share(BigDecimal part, BigDecimal whole) {

    /** From so many on one is not worth naming: it is five percent or less. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    /** In percent, two digits. */
    public BigDecimal percent() {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** Whether the parts are told first. */
    public boolean small() {
        return whole.compareTo(MANY) < 0;
    }

    /** 3/4. */
    public String fraction() {
        return plain(part) + "/" + plain(whole);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
