package fazhi.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task one person answers for (任务); another person closes it.
 *
 * @param directiveId the document from above it carries out
 * @param recurring true when it is given out again every year
 * @param reopenedFrom the closed task that did not hold
 * @param reopenedWhy why it did not
 */
@Embeddable
public record TaskData(
        String name,
        @Nullable Long measureId,
        @Nullable Long directiveId,
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
        @Nullable Boolean recurring,
        @Nullable Long reopenedFrom,
        @Nullable String reopenedWhy,
        @Nullable Boolean invented) {

    public boolean overdueOn(LocalDate day) {
        return doneOn == null && closedOn == null && dueOn != null && dueOn.isBefore(day);
    }

    /** The same task, closed by a second person. */
    TaskData closed(String by, LocalDate on) {
        return new TaskData(
                name,
                measureId,
                directiveId,
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
                recurring,
                reopenedFrom,
                reopenedWhy,
                invented);
    }

    /** Not done after all: as it was before it was reported done, with what was said. */
    TaskData sentBack(String words) {
        return new TaskData(
                name,
                measureId,
                directiveId,
                leader,
                unit,
                person,
                assignedOn,
                dueOn,
                progress,
                null,
                notes == null || notes.isBlank() ? words : notes + "\n" + words,
                closedBy,
                closedOn,
                recurring,
                reopenedFrom,
                reopenedWhy,
                invented);
    }

    /** The same work given out once more, from this day on. */
    public TaskData again(long closed, String why, LocalDate on) {
        return new TaskData(
                name,
                measureId,
                directiveId,
                leader,
                unit,
                person,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                closed,
                why,
                invented);
    }
}
