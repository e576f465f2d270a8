package fazhi.leadership.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A directive from above (上级文件): received, conveyed at a meeting, answered. */
@Embeddable
public record DirectiveData(
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        LocalDate receivedOn,
        @Nullable LocalDate conveyedOn,
        @Nullable Long meetingId,
        @Nullable Long unit,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate answeredOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
