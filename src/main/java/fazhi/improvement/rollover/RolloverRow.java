package fazhi.improvement.rollover;

import fazhi.improvement.tree.StepState;
import org.jspecify.annotations.Nullable;

/**
 * An open problem of earlier years, to be decided on (待结转问题).
 *
 * @param age years on the list, the year it was found in included
 * @param lacking what the ledgers know it lacks; they know no other reason
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
        Lacking lacking,
        StepState state,
        @Nullable String reason) {

    /**
     * Why nobody may have come further (整改缺什么).
     *
     * @param untasked measures nobody was given a task for
     * @param unowned open tasks without a person or unit
     * @param unbegun open tasks with an owner on which nothing was done
     */
    public record Lacking(int untasked, int unowned, int unbegun) {}
}
