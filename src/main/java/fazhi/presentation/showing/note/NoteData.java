package fazhi.presentation.showing.note;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as it was noted (会中速记): what was said, what was understood, and a person mends it before
 * it becomes a task.
 *
 * @param slide number of the slide that was shown, the cover being 1
 * @param personName who was named, where the staff list has nobody of that name
 * @param problem the problem that was talked about
 * @param measure the measure it carries out
 * @param task its record in the ledger of tasks, once it is confirmed
 */
public record NoteData(
        int slide,
        String slideTitle,
        String said,
        String matter,
        @Nullable Long person,
        @Nullable Long unit,
        String personName,
        @Nullable LocalDate dueOn,
        @Nullable Long problem,
        @Nullable Long measure,
        NoteState state,
        @Nullable Long task) {

    public static final int SAID_MAX_LENGTH = 500;

    public static final int MATTER_MAX_LENGTH = 200;

    public NoteData {
        said = VisibleText.line(said);
        matter = VisibleText.line(matter);
    }

    /** What was said to all; nobody's task. */
    public boolean stressed() {
        return SpokenWords.stressed(matter);
    }

    /** What was stressed, without the word for it. */
    public String stress() {
        return SpokenWords.stress(matter);
    }

    void check() {
        if (said.isBlank() || said.length() > SAID_MAX_LENGTH) {
            throw Refusal.at("said", "note.refused.said", SAID_MAX_LENGTH);
        }
        if (matter.isBlank() || matter.length() > MATTER_MAX_LENGTH) {
            throw Refusal.at("matter", "note.refused.matter", MATTER_MAX_LENGTH);
        }
    }

    NoteData confirmed(long asTask) {
        return with(NoteState.CONFIRMED, asTask);
    }

    NoteData with(NoteState now, @Nullable Long asTask) {
        return new NoteData(
                slide,
                slideTitle,
                said,
                matter,
                person,
                unit,
                personName,
                dueOn,
                problem,
                measure,
                now,
                asTask);
    }
}
