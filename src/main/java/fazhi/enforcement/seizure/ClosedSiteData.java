package fazhi.enforcement.seizure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place closed for lack of a licence (取缔场所). */
@Embeddable
public record ClosedSiteData(
        String name,
        @Enumerated(EnumType.STRING) SiteKind kind,
        LocalDate closedOn,
        @Nullable Long village,
        @Nullable Long caseId,
        @Nullable Long operation,
        @Nullable String remark,
        @Nullable Boolean invented) {}
