package fazhi.improvement.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem of the town (存在问题) with its cause; it is closed by an act. */
@Embeddable
public record ProblemData(
        String name,
        @Nullable String detail,
        @Enumerated(EnumType.STRING) @Nullable ProblemSource source,
        @Enumerated(EnumType.STRING) @Nullable ProblemCategory category,
        @Nullable String cause,
        LocalDate foundOn,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    ProblemData closed(String by, LocalDate on) {
        return new ProblemData(
                name, detail, source, category, cause, foundOn, by, on, remark, invented);
    }
}
