package fazhi.ledger.course;

import java.util.List;
import java.util.Optional;

/**
 * The steps a matter of one ledger takes from its first day to its last (办理过程). A module
 * contributes a bean for each ledger whose records have a life.
 *
 * @param steps in their lawful order
 * @param beside acts that may come in between, or not at all; each is offered where it is due
 */
public record Course(String ledger, List<CourseStep> steps, List<CourseStep> beside) {

    public Course {
        steps = List.copyOf(steps);
        beside = List.copyOf(beside);
    }

    public Course(String ledger, List<CourseStep> steps) {
        this(ledger, steps, List.of());
    }

    public Optional<CourseStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
