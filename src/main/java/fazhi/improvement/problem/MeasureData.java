package fazhi.improvement.problem;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure against a problem (整改措施), under the heading of its group. */
@Embeddable
public record MeasureData(
        String name,
        @Nullable String theme,
        Long problemId,
        @Nullable String detail,
        LocalDate setOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
