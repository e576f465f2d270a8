package fazhi.improvement.problem;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One point of a problem or a measure (要点，一是、二是), in its order. */
@Embeddable
public record PointData(
        @Nullable Long problemId,
        @Nullable Long measureId,
        Integer ordinal,
        String wording,
        @Nullable Boolean invented) {

    /** It belongs to one thing: a problem or a measure. */
    boolean owned() {
        return (problemId == null) != (measureId == null);
    }
}
