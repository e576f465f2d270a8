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
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    MeasureData closed(String by, LocalDate on) {
        return new MeasureData(name, theme, problemId, detail, setOn, by, on, remark, invented);
    }
}
