package fazhi.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task one person answers for (任务); another person closes it. */
@Embeddable
public record TaskData(
        String name,
        @Nullable Long measureId,
        @Nullable Long leader,
        @Nullable Long unit,
        @Nullable Long person,
        LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer progress,
        @Nullable LocalDate doneOn,
        @Nullable String notes,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable Boolean invented) {

    public boolean overdueOn(LocalDate day) {
        return doneOn == null && closedOn == null && dueOn != null && dueOn.isBefore(day);
    }

    /** The same task, closed by a second person. */
    TaskData closed(String by, LocalDate on) {
        return new TaskData(
                name,
                measureId,
                leader,
                unit,
                person,
                assignedOn,
                dueOn,
                progress,
                doneOn,
                notes,
                by,
                on,
                invented);
    }
}
