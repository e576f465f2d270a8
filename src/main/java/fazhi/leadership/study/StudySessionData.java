package fazhi.leadership.study;

import fazhi.ledger.store.column.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A study session that was held (学法活动), with attendance and make-up study.
 *
 * @param absent who did not attend and has not made it up
 */
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
        @Convert(converter = Ids.class) Set<Long> absent,
        @Nullable String materials,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public StudySessionData {
        absent = absent == null ? Set.of() : absent;
    }

    /** How many were due, did not attend and have not made it up; unknown counts as none. */
    public int missing() {
        return expected == null || attended == null
                ? 0
                : Math.max(0, expected - attended - (madeUp == null ? 0 : madeUp));
    }
}
