package fazhi.leadership.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A law every official has to know (应知应会法律法规), from a day to a day. */
@Embeddable
public record RequiredLawData(
        String name,
        @Nullable String basis,
        @Nullable LocalDate requiredFrom,
        @Nullable LocalDate endedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
