package fazhi.enforcement.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition (信访事项).
 *
 * @param historic true when an old question lies behind it (历史遗留问题)
 */
@Embeddable
public record PetitionData(
        LocalDate receivedOn,
        @Enumerated(EnumType.STRING) PetitionChannel channel,
        String subject,
        @Nullable String petitioner,
        @Nullable Long village,
        @Nullable Boolean historic,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
