package fazhi.ledger.course;

import java.util.List;
import java.util.Optional;

/**
 * The steps a matter of one ledger takes from its first day to its last (办理过程). A module
 * contributes a bean for each ledger whose records have a life.
 *
 * @param steps in their lawful order
 */
public record Course(String ledger, List<CourseStep> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    public Optional<CourseStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
