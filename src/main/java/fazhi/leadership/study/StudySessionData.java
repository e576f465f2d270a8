package fazhi.leadership.study;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A study session that was held (学法活动), with attendance and make-up study. */
@Embeddable
public record StudySessionData(
        String topic,
        @Nullable String law,
        @Enumerated(EnumType.STRING) @Nullable StudyForm form,
        LocalDate heldOn,
        @Nullable Long planItem,
        @Nullable Long host,
        @Nullable String place,
        @Nullable Integer expected,
        @Nullable Integer attended,
        @Nullable Integer excused,
        @Nullable Integer madeUp,
        @Nullable String materials,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** How many were due, did not attend and have not made it up; unknown counts as none. */
    int missing() {
        return expected == null || attended == null
                ? 0
                : Math.max(0, expected - attended - (madeUp == null ? 0 : madeUp));
    }
}
