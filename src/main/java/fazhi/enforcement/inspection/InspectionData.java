package fazhi.enforcement.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An inspection on the spot (行政执法检查). */
@Embeddable
public record InspectionData(
        LocalDate inspectedOn,
        String target,
        @Nullable Long village,
        @Nullable Long officer,
        @Nullable Long secondOfficer,
        @Enumerated(EnumType.STRING) @Nullable InspectionResult outcome,
        @Nullable Long caseId,
        @Nullable Long operation,
        @Nullable String remark,
        @Nullable Boolean invented) {}
