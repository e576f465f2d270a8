package fazhi.enforcement.penalty;

/** How far a case has come (办理阶段). */
public enum CaseStage {
    INVESTIGATING,
    NOTIFIED,
    DECIDED,
    EXECUTING,
    CLOSED
}
