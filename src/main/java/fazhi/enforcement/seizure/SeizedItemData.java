package fazhi.enforcement.seizure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Items seized together (查封扣押物品): one line a kind, with its place and what became of it.
 *
 * @param caseId the penalty case it belongs to
 * @param heldUntil last lawful day of the seizure, 行政强制法 art 25
 * @param publishedOn the day the decision to seize it was made public
 */
@Embeddable
public record SeizedItemData(
        @Nullable Long caseId,
        @Enumerated(EnumType.STRING) ItemKind kind,
        @Nullable String description,
        Integer quantity,
        LocalDate seizedOn,
        @Nullable LocalDate heldUntil,
        @Nullable String basis,
        @Nullable Long village,
        @Nullable String place,
        @Enumerated(EnumType.STRING) @Nullable Disposal disposal,
        @Nullable LocalDate disposedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
