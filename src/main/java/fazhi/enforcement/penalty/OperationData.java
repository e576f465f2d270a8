package fazhi.enforcement.penalty;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A special operation (专项整治): cases, seizures and closed sites are grouped under it. */
@Embeddable
public record OperationData(
        String name, LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable String remark) {}
