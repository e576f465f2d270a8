package fazhi.figure;

import fazhi.common.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its value on one basis (指标值), ready to read.
 *
 * @param words the basis in words (口径说明)
 * @param compared the same figure a year before, or null with the reason in {@code note}
 * @param behind what the period holds after its cut-off day and this value leaves out; null where
 *     nothing lies there
 * @param share of what parts a percentage is made; null of anything else
 * @param rows how many ledger rows stand behind it
 * @param route the ledger with exactly these rows
 */
public record FigureValue(
        String id,
        String label,
        String unit,
        Basis basis,
        Wording words,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Nullable Comparison compared,
        @Nullable BigDecimal behind,
        @Nullable String note,
        @Nullable Share share,
        long rows,
        String route) {

    /**
     * A basis in words (口径说明): the days, what else the rows hold, and both as one sentence.
     *
     * @param filter empty where the days say everything
     */
    public record Wording(String days, String filter, String sentence) {}

    /** A year before, or null where nothing comparable is known. */
    public @Nullable BigDecimal lastYear() {
        return compared == null ? null : compared.value();
    }

    public String sentence() {
        return words.sentence();
    }

    /** Reference in a text, {@code penalty.filed@founding}. */
    public String reference() {
        return id + "@" + basis.code();
    }

    /** The figure a reference names, on whatever basis. */
    public static String idOf(String reference) {
        return reference.split("@", 2)[0];
    }

    /** What is written large: the number, or of few the parts of a percentage. */
    public String large() {
        return value == null ? "" : few() ? parts().fraction() : Formats.number(value);
    }

    /** What stands behind it: the unit, or of few the percentage. */
    public String behindLarge() {
        return value != null && few() ? Formats.number(value) + unit : unit;
    }

    /** Whether the parts of a percentage are told first. */
    public boolean few() {
        return share != null && share.small();
    }

    /** Asked only of a percentage. */
    public Share parts() {
        return Objects.requireNonNull(share);
    }

    /** The value as it reads in a sentence, without unit; empty when unknown. */
    public String text() {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
