package fazhi.jobs;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One job as a person follows it (作业进度).
 *
 * @param progress from 0 to 1
 * @param step message key of what it is doing, or empty
 * @param outcome the result in words, or why there is none
 */
public record JobRow(
        long id,
        String name,
        String owner,
        JobState state,
        BigDecimal progress,
        String step,
        String outcome,
        Instant submittedAt,
        @Nullable Instant endedAt) {

    public static final int NAME_MAX_LENGTH = 200;

    public static final int OUTCOME_MAX_LENGTH = 2000;
}
