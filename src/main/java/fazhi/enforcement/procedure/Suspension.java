package fazhi.enforcement.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a case stood still (中止期间), which its limit of days does not count. */
public final class Suspension {

    private Suspension() {}

    /** Calendar days between stopping and going on again, up to this day while it stands still. */
    public static long days(Collection<CaseActData> acts, LocalDate until) {
        long days = 0;
        LocalDate since = null;
        for (var act : inOrder(acts)) {
            if (act.kind() == CaseActKind.SUSPENDED && since == null) {
                since = act.doneOn();
            } else if (act.kind() == CaseActKind.RESUMED && since != null) {
                days += between(since, act.doneOn());
                since = null;
            }
        }
        return since == null ? days : days + between(since, until);
    }

    /** The day from which it stands still now; null while it goes on. */
    public static @Nullable LocalDate since(Collection<CaseActData> acts) {
        LocalDate since = null;
        for (var act : inOrder(acts)) {
            switch (act.kind()) {
                case SUSPENDED -> since = since == null ? act.doneOn() : since;
                case RESUMED -> since = null;
                default -> {}
            }
        }
        return since;
    }

    private static List<CaseActData> inOrder(Collection<CaseActData> acts) {
        return acts.stream().sorted(Comparator.comparing(CaseActData::doneOn)).toList();
    }

    private static long between(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
