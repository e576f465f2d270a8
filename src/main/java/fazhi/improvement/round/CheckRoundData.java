package fazhi.improvement.round;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round in which every village checks itself (自查轮次). */
@Embeddable
public record CheckRoundData(
        String name,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
