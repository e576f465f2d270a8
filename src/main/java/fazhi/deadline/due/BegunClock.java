package fazhi.deadline.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of one record that has begun and was not stopped (已起算期限).
 *
 * @param due null while the holidays of its year are not known
 * @param owner who of the staff answers for it, or null
 */
public record BegunClock(
        String rule, LocalDate started, @Nullable LocalDate due, @Nullable Long owner) {}
