package fazhi.leadership.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter decided collectively (集体决策事项): where it came from, what was said, what follows.
 *
 * @param decidedOn nothing while the public is still asked
 * @param commentFrom first day on which the public is asked
 * @param commentTo last day on which it is
 */
@Embeddable
public record CollectiveMatterData(
        String name,
        @Enumerated(EnumType.STRING) MatterKind kind,
        @Enumerated(EnumType.STRING) @Nullable MatterSource source,
        @Nullable LocalDate decidedOn,
        @Nullable Long meetingId,
        @Nullable String opinions,
        @Nullable String outcome,
        @Nullable Long reviewId,
        @Nullable Long followUp,
        @Nullable LocalDate commentFrom,
        @Nullable LocalDate commentTo,
        @Nullable String remark,
        @Nullable Boolean invented) {}
