package fazhi.improvement.board;

import fazhi.deadline.due.Nearness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task on the board (看板卡片).
 *
 * @param above the measure it belongs to, or empty
 * @param who the person or unit that answers for it, or empty
 * @param person whether a person answers for it, not an office alone
 * @param progress percent
 * @param evidence how many files prove it
 * @param again whether it began again after it had been closed
 * @param supervised whether an order of supervision about it waits for an answer
 */
public record BoardCard(
        long id,
        String title,
        String route,
        String above,
        String who,
        boolean person,
        BoardColumn column,
        Lamp lamp,
        @Nullable LocalDate due,
        int progress,
        int evidence,
        boolean again,
        boolean supervised) {

    /** How near the due day is (期限灯). */
    public enum Lamp {
        NONE,
        GREEN,
        AMBER,
        RED
    }

    static Lamp lamp(BoardColumn column, @Nullable LocalDate due, LocalDate today) {
        if (due == null || column == BoardColumn.TO_CLOSE || column == BoardColumn.CLOSED) {
            return Lamp.NONE;
        }
        return due.isBefore(today)
                ? Lamp.RED
                : due.isAfter(today.plusDays(Nearness.WEEK_DAYS)) ? Lamp.GREEN : Lamp.AMBER;
    }
}
