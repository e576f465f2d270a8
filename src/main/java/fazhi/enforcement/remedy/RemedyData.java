package fazhi.enforcement.remedy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or a suit against an act of the town (行政复议、诉讼案件).
 *
 * @param filedOn the day its copy was received
 * @param decidedBy the authority or court that decides
 * @param answeredOn the day the town answered with its evidence
 */
@Embeddable
public record RemedyData(
        @Enumerated(EnumType.STRING) RemedyKind kind,
        LocalDate filedOn,
        String subject,
        @Nullable String decidedBy,
        @Nullable Long caseId,
        @Nullable LocalDate answeredOn,
        @Enumerated(EnumType.STRING) @Nullable RemedyResult outcome,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean headInCourt,
        @Nullable String remark,
        @Nullable Boolean invented) {}
