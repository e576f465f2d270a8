package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** A part of a whole in per cent (占比). */
record Share(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** True where the written rate is the share, rounded or cut at its own last place. */
    boolean is(Quantity rate) {
        int places = rate.step().scale();
        return Set.of(RoundingMode.HALF_UP, RoundingMode.DOWN).stream()
                .anyMatch(mode -> value(places, mode).compareTo(rate.value()) == 0);
    }

    BigDecimal value(int places, RoundingMode mode) {
        return part.multiply(HUNDRED).divide(whole, places, mode);
    }

    String shown() {
        return value(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
