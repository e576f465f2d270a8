package fazhi.enforcement.penalty;

/** What is being done inside the stage of an open case (子阶段): never a bucket of its own. */
public enum SubStage {
    EVIDENCE,
    MATERIALS,
    LEGAL_REVIEW,
    HEARING,
    SERVICE
}
