package fazhi.agenda;

/** What stands on a day of the calendar (日程种类). */
public enum AgendaKind {
    CLOCK,
    CAMPAIGN,
    STUDY,
    MEETING,
    TASK,
    PLAN
}
