package fazhi.enforcement.officer;

import fazhi.ledger.Condition;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
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

    /** What the ledger's rows hold on a day. */
    public static List<Condition> heldOn(LocalDate day) {
        return List.of(
                Condition.upTo("validFrom", day),
                Condition.between("validTo", day, ""),
                new Condition.EmptyOrAfter("withdrawnOn", day.toString()));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && !day.isAfter(validTo)
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
