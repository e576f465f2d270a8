package fazhi.improvement.rollover;

import fazhi.improvement.tree.StepState;
import org.jspecify.annotations.Nullable;

/**
 * An open problem of earlier years, to be decided on (待结转问题).
 *
 * @param age years on the list, the year it was found in included
 * @param measures zero says that it has no group of measures of its own
 */
public record RolloverRow(
        long id,
        long version,
        String name,
        String route,
        int age,
        int measures,
        int tasks,
        int tasksOpen,
        StepState state,
        @Nullable String reason) {}
