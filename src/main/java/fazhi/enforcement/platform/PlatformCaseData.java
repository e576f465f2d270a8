package fazhi.enforcement.platform;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the province's platform has it (平台案件), brought in from the platform's export.
 *
 * @param fine yuan
 */
@Embeddable
public record PlatformCaseData(
        String platformNumber,
        @Nullable String party,
        @Nullable String cause,
        @Nullable LocalDate filedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable BigDecimal fine,
        @Nullable String remark,
        @Nullable Boolean invented) {}
