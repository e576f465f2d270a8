package fazhi.organisation.town;

import fazhi.common.text.VisibleText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the town calls itself and its papers (镇街信息).
 *
 * @param town full name of its government, as in the red head (政府全称)
 * @param shortName what people call it (简称)
 * @param issuer who signs a paper, with the county before it (署名)
 * @param jointWith who issues the annual report together with the government and stands first, as
 *     the town's party committee may (联合发文机关); empty where the government issues it alone
 * @param addressee to whom the annual report goes (主送机关)
 * @param copyTo who gets a copy (抄送机关)
 * @param printedBy the office that prints and sends it (印发机关)
 */
public record TownSettings(
        String town,
        String shortName,
        String issuer,
        String jointWith,
        String documentPrefix,
        String county,
        String addressee,
        String copyTo,
        String printedBy,
        String enforcementOffice,
        @Nullable LocalDate enforcementFounded) {

    public static final int MAX_LENGTH = 200;

    public TownSettings {
        town = VisibleText.line(town);
        shortName = VisibleText.line(shortName);
        issuer = VisibleText.line(issuer);
        jointWith = VisibleText.line(jointWith);
        documentPrefix = VisibleText.line(documentPrefix);
        county = VisibleText.line(county);
        addressee = VisibleText.line(addressee);
        copyTo = VisibleText.line(copyTo);
        printedBy = VisibleText.line(printedBy);
        enforcementOffice = VisibleText.line(enforcementOffice);
    }

    public static TownSettings blank() {
        return new TownSettings("", "", "", "", "", "", "", "", "", "", null);
    }

    /** Who signs: the full name where no longer one is given. */
    public String signature() {
        return issuer.isEmpty() ? town : issuer;
    }

    /**
     * Those who issue the annual report, by their full names: its head, its title and its signature
     * name them alike, its text names the place.
     */
    public List<String> reportIssuers() {
        return jointWith.isEmpty() ? List.of(signature()) : List.of(jointWith, signature());
    }

    /** True of a paper whose title names both, as a report does that was begun as a joint one. */
    public boolean joint(String title) {
        return !jointWith.isEmpty() && title.contains(jointWith);
    }

    /** True when a paper can be headed, numbered, addressed and signed. */
    public boolean complete() {
        return Stream.of(town, documentPrefix, addressee).noneMatch(String::isEmpty);
    }
}
