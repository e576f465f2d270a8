package fazhi.office;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as a document writes them (数值): no trailing zeros, nothing where nothing is known. */
public final class Numbers {

    private Numbers() {}

    public static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
