package fazhi.improvement.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one village answered to one item (村自查结果); photos are its evidence.
 *
 * @param problemId the problem a finding became
 */
@Embeddable
public record CheckAnswerData(
        Long village,
        Long itemId,
        @Enumerated(EnumType.STRING) CheckResult result,
        LocalDate checkedOn,
        @Nullable String note,
        @Nullable Long problemId,
        @Nullable Boolean invented) {

    CheckAnswerData answered(CheckResult other, @Nullable String words, LocalDate on) {
        return new CheckAnswerData(village, itemId, other, on, words, problemId, invented);
    }

    CheckAnswerData became(long problem) {
        return new CheckAnswerData(village, itemId, result, checkedOn, note, problem, invented);
    }
}
