package fazhi.enforcement.officer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enforcement officer (执法人员) with the certificate held now; who has none has no number. */
@Embeddable
public record OfficerData(
        Long staff,
        LocalDate onDutyFrom,
        @Nullable LocalDate leftOn,
        @Nullable String certificateNumber,
        @Nullable String certificateScope,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String remark,
        @Nullable Boolean invented) {}
