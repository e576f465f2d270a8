package fazhi.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legality review (合法性审查) of a contract, document or decision. */
@Embeddable
public record LegalityReviewData(
        String name,
        @Enumerated(EnumType.STRING) ReviewKind kind,
        LocalDate receivedOn,
        @Nullable Long unit,
        @Nullable Long reviewer,
        @Nullable LocalDate reviewedOn,
        @Enumerated(EnumType.STRING) @Nullable ReviewFinding finding,
        @Nullable String opinion,
        @Nullable Boolean adopted,
        @Nullable String remark,
        @Nullable Boolean invented) {}
