package fazhi.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who closed something, and when (销号记录). */
public record Closing(String by, LocalDate on) {

    /** Nothing while the day is not known. */
    public static @Nullable Closing of(@Nullable String by, @Nullable LocalDate on) {
        return on == null ? null : new Closing(by == null ? "" : by, on);
    }
}
