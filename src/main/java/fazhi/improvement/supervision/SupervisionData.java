package fazhi.improvement.supervision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order of supervision (督办单): what is asked of whom, by when it is answered, and the answer.
 *
 * @param escalatedOn the day it went to the leader, because nobody had answered
 */
@Embeddable
public record SupervisionData(
        String matter,
        @Nullable Long taskId,
        @Nullable String demand,
        @Nullable Long unit,
        @Nullable Long person,
        @Nullable Long leader,
        LocalDate issuedOn,
        LocalDate answerDueOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable LocalDate escalatedOn,
        @Nullable String escalatedBy,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public boolean overdueOn(LocalDate day) {
        return answeredOn == null && answerDueOn.isBefore(day);
    }

    boolean answeredInWords() {
        return answeredOn == null || answer != null && !answer.isBlank();
    }

    SupervisionData escalated(String by, LocalDate on) {
        return new SupervisionData(
                matter,
                taskId,
                demand,
                unit,
                person,
                leader,
                issuedOn,
                answerDueOn,
                answeredOn,
                answer,
                on,
                by,
                remark,
                invented);
    }
}
