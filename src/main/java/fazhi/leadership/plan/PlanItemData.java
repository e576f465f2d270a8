package fazhi.leadership.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing a plan of work asks for (年度法治工作要点、五年普法规划任务). */
@Embeddable
public record PlanItemData(
        String matter,
        @Enumerated(EnumType.STRING) PlanKind kind,
        @Nullable String basis,
        @Nullable Long unit,
        @Nullable Long leader,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String deed,
        @Nullable String remark,
        @Nullable Boolean invented) {}
