package fazhi.enforcement.penalty;

/** Kinds of penalty (处罚种类), 行政处罚法 art 9, heaviest last. */
public enum PenaltyKind {
    WARNING,
    CRITICISM,
    FINE,
    CONFISCATE_GAINS,
    CONFISCATE_GOODS,
    SUSPEND_LICENCE,
    REVOKE_LICENCE,
    RESTRICT,
    CLOSE,
    DETENTION,
    OTHER;

    /** Whether the party pays something by it. */
    boolean ofMoney() {
        return this == FINE || this == CONFISCATE_GAINS || this == OTHER;
    }
}
