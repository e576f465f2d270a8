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
}
