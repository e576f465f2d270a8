package fazhi.agenda;

import fazhi.common.RecordRef;
import java.time.LocalDate;

/**
 * One thing on a day (日程).
 *
 * @param title in full
 * @param brief as it stands where there is little room
 * @param row the record it leads to
 * @param movable whether the person at work may plan it for another day
 */
public record AgendaEntry(
        AgendaKind kind,
        RecordRef row,
        LocalDate day,
        String title,
        String brief,
        State state,
        boolean movable) {

    /** One whose title is short enough. */
    AgendaEntry(
            AgendaKind kind,
            RecordRef row,
            LocalDate day,
            String title,
            State state,
            boolean movable) {
        this(kind, row, day, title, title, state, movable);
    }

    /** How it stands (办理状态). */
    public enum State {
        OPEN,
        LATE,
        /** A term of law is over, which has consequences. */
        LEGAL,
        DONE
    }

    public String route() {
        return "ledger/" + row;
    }
}
