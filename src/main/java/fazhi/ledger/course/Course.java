package fazhi.ledger.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps a matter of one ledger takes from its first day to its last (办理过程). A module
 * contributes a bean for each ledger whose records have a life.
 *
 * @param steps in their lawful order
 * @param beside acts that may come in between, or not at all; each is offered where it is due
 * @param parts of its page: where the rows of another ledger that point at it stand
 */
public record Course(
        String ledger,
        List<CourseStep> steps,
        List<CourseStep> beside,
        Map<String, MatterPart> parts) {

    public Course {
        steps = List.copyOf(steps);
        beside = List.copyOf(beside);
        parts = Map.copyOf(parts);
    }

    public Course(String ledger, List<CourseStep> steps, List<CourseStep> beside) {
        this(ledger, steps, beside, Map.of());
    }

    public Course(String ledger, List<CourseStep> steps) {
        this(ledger, steps, List.of());
    }

    /** The same course, which shows rows of another ledger in this part of its page. */
    public Course showing(String other, MatterPart part) {
        var all = new HashMap<>(parts);
        all.put(other, part);
        return new Course(ledger, steps, beside, all);
    }

    /** Where the rows of another ledger stand. */
    public MatterPart part(String other) {
        return parts.getOrDefault(other, MatterPart.RELATED);
    }

    public Optional<CourseStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
