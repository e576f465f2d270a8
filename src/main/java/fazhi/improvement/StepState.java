package fazhi.improvement;

/** How far a problem, measure or task has come (整改状态). */
public enum StepState {
    OPEN,
    OVERDUE,
    DONE,
    CLOSED
}
