package fazhi.agenda;

import java.util.List;
import java.util.Optional;

/**
 * A ledger whose rows stand on a day of the calendar (入历台账).
 *
 * @param day column of that day
 * @param done column of the day it was done, or empty
 * @param plan whether the day is the town's own plan, which may be changed; a day that happened or
 *     that the law sets may not
 */
record PlannedLedger(AgendaKind kind, String id, String day, String done, boolean plan) {

    static final List<PlannedLedger> ALL =
            List.of(
                    new PlannedLedger(AgendaKind.STUDY, "study-plan", "plannedOn", "", true),
                    new PlannedLedger(AgendaKind.MEETING, "meeting", "heldOn", "", false),
                    new PlannedLedger(AgendaKind.TASK, "task", "dueOn", "doneOn", true),
                    new PlannedLedger(AgendaKind.PLAN, "plan-item", "dueOn", "doneOn", true));

    static Optional<PlannedLedger> of(String ledger) {
        return ALL.stream().filter(each -> each.id().equals(ledger)).findFirst();
    }
}
