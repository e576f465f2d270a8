package fazhi.improvement.rollover;

import fazhi.improvement.tree.StepState;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open problem of earlier years, to be decided on (待结转问题).
 *
 * @param age years on the list, the year it was found in included
 * @param longest the open task that was due first, with its day; empty where none has one
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
        Optional<Waiting> longest,
        StepState state,
        @Nullable String reason) {

    /** An open task and the day it was due (未办结任务). */
    public record Waiting(String task, LocalDate due) {}
}
