package fazhi.enforcement.officer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement certificate (执法证): an officer may hold several, each for its own scope and days.
 *
 * @param withdrawnOn the day it was taken back or replaced by another
 */
@Embeddable
public record CertificateData(
        Long officerId,
        String certificateNumber,
        @Nullable String certificateScope,
        @Nullable String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate withdrawnOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && !day.isAfter(validTo)
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
