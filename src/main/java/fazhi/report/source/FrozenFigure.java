package fazhi.report.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stood when an edition was sealed (封存数据): value, words, and the rows behind it.
 *
 * @param reference {@code id@basis} in the catalogue
 */
public record FrozenFigure(
        String reference,
        String label,
        String unit,
        String sentence,
        @Nullable BigDecimal value,
        long rows,
        String route,
        RowList list) {

    public String text() {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
