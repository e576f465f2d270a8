package fazhi.ledger;

/** What a person may do with a ledger (权限): see, type, approve, export, unmask. */
public enum Right {
    SEE,
    TYPE,
    APPROVE,
    EXPORT,
    UNMASK
}
