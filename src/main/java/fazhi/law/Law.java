package fazhi.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a law (法律法规).
 *
 * @param from first day in force
 * @param to last day in force, or none while it is
 */
public record Law(
        long id,
        String title,
        String shortTitle,
        String issuer,
        LocalDate from,
        @Nullable LocalDate to,
        Set<LawTag> tags) {

    public Law {
        tags = Set.copyOf(tags);
    }
}
