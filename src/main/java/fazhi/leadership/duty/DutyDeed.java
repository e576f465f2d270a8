package fazhi.leadership.duty;

/** How a duty was fulfilled (履职方式). */
public enum DutyDeed {
    HEARING,
    STUDY,
    PLAN,
    CHECK,
    REPORT,
    COURT,
    OTHER
}
