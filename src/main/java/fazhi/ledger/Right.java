package fazhi.ledger;

/** What a person may do with a ledger (权限): see, type, approve, export, unmask, reveal. */
public enum Right {
    SEE,
    TYPE,
    APPROVE,
    EXPORT,
    UNMASK,
    /** Shows one value at a time, for a stated reason. */
    REVEAL
}
