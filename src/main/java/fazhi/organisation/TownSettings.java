package fazhi.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the town calls itself and its papers (镇街信息). */
public record TownSettings(
        String town,
        String issuer,
        String documentPrefix,
        String county,
        String enforcementOffice,
        @Nullable LocalDate enforcementFounded) {

    public static final int MAX_LENGTH = 200;

    public TownSettings {
        town = town.strip();
        issuer = issuer.strip();
        documentPrefix = documentPrefix.strip();
        county = county.strip();
        enforcementOffice = enforcementOffice.strip();
    }

    public static TownSettings blank() {
        return new TownSettings("", "", "", "", "", null);
    }
}
