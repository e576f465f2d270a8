package fazhi.ledger;

import fazhi.common.Scope;

/** Decides what the person at work may do with a ledger (台账权限), and in which part of the town. */
public interface LedgerAccess {

    /** Refuses with an access-denied exception what the permission table does not grant. */
    void require(String ledger, Right right);

    public boolean may(String ledger, Right right);

    Scope scope(String ledger);
}
