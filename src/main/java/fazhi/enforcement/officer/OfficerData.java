package fazhi.enforcement.officer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement officer (执法人员) and the days on duty; the certificates are a ledger of their own.
 */
@Embeddable
public record OfficerData(
        Long staff,
        LocalDate onDutyFrom,
        @Nullable LocalDate leftOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
