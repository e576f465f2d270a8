package fazhi.evidence;

import fazhi.common.RecordRef;

/** Who may see or add evidence (佐证权限): whoever may see or change the record it belongs to. */
public interface EvidenceAccess {

    boolean mayRead(RecordRef object);

    /** A file shows the person whose name its record hides. */
    default boolean mayOpen(RecordRef object) {
        return mayRead(object);
    }

    /** Whoever sees rows of a ledger may know how much evidence they have. */
    boolean mayList(String ledger);

    boolean mayWrite(RecordRef object);

    /** Whether files may wait for a record of this ledger that is not saved yet. */
    boolean mayWrite(String ledger);

    /** Whether a holder bears this name. */
    default boolean holds(String name) {
        return false;
    }

    /**
     * Something that is no ledger's record and keeps files of others (材料持有者), such as what a
     * meeting was shown: nobody adds to it by hand.
     */
    interface Holder {

        /** Stands where a ledger's name does. */
        String name();

        boolean mayOpen(long id);
    }
}
