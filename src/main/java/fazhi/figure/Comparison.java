package fazhi.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The same figure a year before (上年对比), with the days it stands on.
 *
 * @param from empty of a state
 * @param partly true where the office was founded within the period: the days before hold nothing
 * @param unit the word beside this value, which may be one where the year's own are several
 * @param words which days these are, short enough for a card
 */
public record Comparison(
        @Nullable LocalDate from,
        LocalDate to,
        boolean partly,
        String words,
        @Nullable BigDecimal value,
        String unit) {}
