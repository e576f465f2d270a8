package fazhi.improvement.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem, measure or task with everything beneath it (整改树节点).
 *
 * @param theme category of a problem, group of a measure, or empty
 * @param progress percent; of a problem or measure the mean of what is beneath, null while there is
 *     nothing
 * @param warning message key of what is missing, or empty
 * @param who the person or unit of a task, or empty
 */
public record Step(
        long id,
        String title,
        String route,
        String theme,
        @Nullable Integer progress,
        String warning,
        StepState state,
        String who,
        @Nullable LocalDate due,
        List<Step> steps) {

    public Step {
        steps = List.copyOf(steps);
    }

    /** Everything beneath counts the same, and what was not begun counts nothing. */
    static @Nullable Integer rolledUp(List<Step> steps) {
        var mean =
                steps.stream()
                        .map(Step::progress)
                        .map(progress -> Objects.requireNonNullElse(progress, 0))
                        .mapToInt(Integer::intValue)
                        .average();
        return mean.isPresent() ? (int) Math.floor(mean.getAsDouble()) : null;
    }
}
