package fazhi.leadership.duty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing a leader did for a duty (履职记录). */
@Embeddable
public record DutyRecordData(
        @Nullable Long dutyId,
        @Enumerated(EnumType.STRING) DutyDeed kind,
        LocalDate doneOn,
        String deed,
        @Nullable Long meetingId,
        @Nullable Boolean invented) {}
