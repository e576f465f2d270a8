package fazhi.leadership.study;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One item of the annual study plan (学法计划项). */
@Embeddable
public record StudyPlanData(
        String topic,
        @Nullable String law,
        LocalDate plannedOn,
        @Enumerated(EnumType.STRING) @Nullable StudyForm form,
        @Nullable Long host,
        @Nullable String audience,
        @Nullable String remark,
        @Nullable Boolean invented) {}
