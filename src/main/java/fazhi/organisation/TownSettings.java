package fazhi.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the town calls itself and its papers (镇街信息).
 *
 * @param addressee to whom the annual report goes (主送机关)
 * @param copyTo who gets a copy (抄送机关)
 */
public record TownSettings(
        String town,
        String issuer,
        String documentPrefix,
        String county,
        String addressee,
        String copyTo,
        String enforcementOffice,
        @Nullable LocalDate enforcementFounded) {

    public static final int MAX_LENGTH = 200;

    public TownSettings {
        town = town.strip();
        issuer = issuer.strip();
        documentPrefix = documentPrefix.strip();
        county = county.strip();
        addressee = addressee.strip();
        copyTo = copyTo.strip();
        enforcementOffice = enforcementOffice.strip();
    }

    public static TownSettings blank() {
        return new TownSettings("", "", "", "", "", "", "", null);
    }
}
