package fazhi.enforcement.mediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dispute found and mediated (矛盾纠纷调解). */
@Embeddable
public record MediationData(
        LocalDate foundOn,
        @Enumerated(EnumType.STRING) DisputeKind kind,
        String subject,
        @Nullable String parties,
        @Nullable Long village,
        @Nullable String mediator,
        @Enumerated(EnumType.STRING) @Nullable DisputeOutcome outcome,
        @Nullable LocalDate settledOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
