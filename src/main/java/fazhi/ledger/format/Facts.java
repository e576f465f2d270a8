package fazhi.ledger.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of several ledgers ask of two cells (校验事实); an empty cell contradicts nothing. */
public final class Facts {

    private Facts() {}

    public static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate then) {
        return first == null || then == null || !then.isBefore(first);
    }

    public static boolean above(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    public static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }
}
