package fazhi.improvement.problem;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure against a problem (整改措施), under the heading of its group.
 *
 * @param responsible offices as the measure names them, before tasks are given to any
 * @param target what is to be reached
 */
@Embeddable
public record MeasureData(
        String name,
        @Nullable String theme,
        Long problemId,
        @Nullable String detail,
        LocalDate setOn,
        @Nullable String responsible,
        @Nullable LocalDate dueOn,
        @Nullable String target,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    MeasureData closed(String by, LocalDate on) {
        return new MeasureData(
                name,
                theme,
                problemId,
                detail,
                setOn,
                responsible,
                dueOn,
                target,
                by,
                on,
                remark,
                invented);
    }
}
