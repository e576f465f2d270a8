package fazhi.enforcement.mediation;

/** What became of a dispute (化解结果). */
public enum DisputeOutcome {
    OPEN,
    SETTLED,
    TRANSFERRED,
    FAILED
}
