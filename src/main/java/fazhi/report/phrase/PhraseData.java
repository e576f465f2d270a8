package fazhi.report.phrase;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slogan or the name of a plan (固定表述), as its source has it.
 *
 * @param validTo last day it may be written
 * @param opening true where the town opens its report with it
 * @param instead what is written since
 */
@Embeddable
public record PhraseData(
        String wording,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String instead,
        @Nullable Boolean opening,
        @Nullable String remark) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
