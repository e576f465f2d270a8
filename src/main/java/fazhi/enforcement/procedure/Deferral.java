package fazhi.enforcement.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Paying later or in instalments (延期、分期缴纳), 行政处罚法 art 66, 72: the last day agreed takes the place
 * of the fifteen days, and the time to ask the court begins with it.
 */
public final class Deferral {

    private Deferral() {}

    /** The last day agreed; nothing where none was, or where nobody entered it. */
    public static Optional<LocalDate> payBy(Collection<CaseActData> acts) {
        return agreed(acts)
                .map(CaseActData::payBy)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The day from which nobody knows by when it is paid; null where that is known. */
    public static @Nullable LocalDate openSince(Collection<CaseActData> acts) {
        return payBy(acts).isPresent()
                ? null
                : agreed(acts).map(CaseActData::doneOn).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<CaseActData> agreed(Collection<CaseActData> acts) {
        return acts.stream().filter(act -> act.kind() == CaseActKind.DEFERRED);
    }
}
