package fazhi.law;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a law as the town lists it (法律法规目录).
 *
 * @param versionFrom first day in force
 * @param versionTo last day in force, or none while it is
 */
@Embeddable
public record LawData(
        String title,
        String shortTitle,
        String issuer,
        LocalDate versionFrom,
        @Nullable LocalDate versionTo,
        @Convert(converter = LawTags.class) Set<LawTag> tags,
        @Nullable String remark) {

    public LawData {
        tags = tags == null ? Set.of() : tags;
    }
}
