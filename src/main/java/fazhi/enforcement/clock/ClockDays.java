package fazhi.enforcement.clock;

import fazhi.common.Refusal;
import fazhi.deadline.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes clocks that begin with a day that may not have come (期限起止). */
final class ClockDays {

    private ClockDays() {}

    /** No clock before its first day; one into a year without a plan of holidays waits for it. */
    static Stream<Clock> clock(
            String rule,
            @Nullable LocalDate from,
            UnaryOperator<LocalDate> due,
            @Nullable LocalDate stopped) {
        if (from == null) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Clock(rule, from, due.apply(from), stopped));
        } catch (Refusal _) {
            return Stream.of(new Clock(rule, from, null, stopped));
        }
    }

    static @Nullable LocalDate first(@Nullable LocalDate done, @Nullable LocalDate over) {
        return done != null ? done : over;
    }
}
