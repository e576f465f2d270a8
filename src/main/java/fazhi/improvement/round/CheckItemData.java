package fazhi.improvement.round;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One item of a round's sheet (自查项目), in its order; each round has a sheet of its own. */
@Embeddable
public record CheckItemData(
        Long roundId,
        Integer ordinal,
        String question,
        @Nullable String basis,
        @Nullable Boolean invented) {}
