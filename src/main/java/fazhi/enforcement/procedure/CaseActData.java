package fazhi.enforcement.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act in the life of a case (程序登记): what was done, when, by whom, with which paper.
 *
 * @param staff who carried it out: the reviewer, the chair of the hearing, the collector
 * @param amount yuan, where the act names an amount
 * @param payBy last day of a deferral or of its last instalment (延期、分期的最后一日)
 * @param passed whether a review let it pass
 * @param paperNumber number of the paper, receipt or file
 */
@Embeddable
public record CaseActData(
        Long caseId,
        @Enumerated(EnumType.STRING) CaseActKind kind,
        LocalDate doneOn,
        @Nullable Long staff,
        @Nullable BigDecimal amount,
        @Nullable LocalDate payBy,
        @Nullable Boolean passed,
        @Nullable String paperNumber,
        @Nullable String remark,
        @Nullable Boolean invented) {}
