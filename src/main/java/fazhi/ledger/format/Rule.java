package fazhi.ledger.format;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition across columns that every record of a ledger holds (校验规则): form, import and service
 * ask the same one.
 *
 * @param column where the complaint is shown
 */
public record Rule<D extends Record>(String column, String key, Predicate<D> holds) {

    /** True unless both days are known and the second lies before the first. */
    public static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate then) {
        return first == null || then == null || !then.isBefore(first);
    }
}
