package fazhi.leadership.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A matter decided collectively (集体决策事项): where it came from, what was said, what follows. */
@Embeddable
public record CollectiveMatterData(
        String name,
        @Enumerated(EnumType.STRING) MatterKind kind,
        @Enumerated(EnumType.STRING) @Nullable MatterSource source,
        LocalDate decidedOn,
        @Nullable Long meetingId,
        @Nullable String opinions,
        @Nullable String outcome,
        @Nullable Long reviewId,
        @Nullable Long followUp,
        @Nullable String remark,
        @Nullable Boolean invented) {}
