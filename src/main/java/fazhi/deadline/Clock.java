package fazhi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory or agreed time limit running on a record (法定期限).
 *
 * @param rule its name is the text {@code clock.rule}, its source {@code clock.rule.source}
 * @param due last day, by the calendar rule of its law; null while the holidays of its year are not
 *     known
 * @param stopped the day the duty was done, or null while it runs
 */
public record Clock(
        String rule, LocalDate started, @Nullable LocalDate due, @Nullable LocalDate stopped) {}
