package fazhi.improvement.rollover;

/** What becomes of an open problem when a year begins (结转决定). */
public enum RolloverDecision {
    CARRY,
    MERGE,
    END
}
