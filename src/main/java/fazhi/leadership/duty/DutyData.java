package fazhi.leadership.duty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty of a first responsible person (第一责任人职责), with the day it was fulfilled. */
@Embeddable
public record DutyData(
        Long leader,
        @Enumerated(EnumType.STRING) @Nullable DutyCapacity capacity,
        String matter,
        @Nullable String basis,
        LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String deed,
        @Nullable Boolean invented) {

    boolean lateOn(LocalDate day) {
        return doneOn == null && dueOn != null && dueOn.isBefore(day);
    }
}
