package fazhi.leadership.post;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The posts of one office (编制): established, on post, and fit for legal work. */
@Embeddable
public record PostData(
        String name,
        @Nullable Long department,
        Integer established,
        Integer filled,
        @Nullable Integer legalBackground,
        @Nullable Integer certified,
        @Nullable Integer otherWork,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
