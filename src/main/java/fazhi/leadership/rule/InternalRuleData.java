package fazhi.leadership.rule;

import fazhi.common.Period;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A system the town set itself (制度), in force until it ended. */
@Embeddable
public record InternalRuleData(
        String name,
        @Nullable String ruleNumber,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate endedOn,
        @Nullable Long owner,
        @Nullable String summary,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** In force on some day of the period; an unknown first day does not make it doubtful. */
    boolean inForceIn(Period period) {
        return (adoptedOn == null || !adoptedOn.isAfter(period.to()))
                && (endedOn == null || !endedOn.isBefore(period.from()));
    }
}
