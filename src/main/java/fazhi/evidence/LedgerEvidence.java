package fazhi.evidence;

import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.Trait;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Evidence follows its record (佐证随记录): seen by whoever sees it, added by whoever may type it. */
@Component
class LedgerEvidence implements EvidenceAccess {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    LedgerEvidence(LedgerDirectory ledgers, LedgerAccess access) {
        this.ledgers = ledgers;
        this.access = access;
    }

    @Override
    public boolean mayRead(RecordRef object) {
        try {
            ledgers.get(object.ledger()).get(object.id());
            return true;
        } catch (Missing | AccessDeniedException _) {
            return false;
        }
    }

    @Override
    public boolean mayOpen(RecordRef object) {
        return mayRead(object)
                && (access.may(object.ledger(), Right.UNMASK)
                        || ledgers.get(object.ledger()).format().with(Trait.PERSONAL).isEmpty());
    }

    @Override
    public boolean mayList(String ledger) {
        return access.may(ledger, Right.SEE);
    }

    @Override
    public boolean mayWrite(RecordRef object) {
        return mayRead(object) && mayWrite(object.ledger());
    }

    @Override
    public boolean mayWrite(String ledger) {
        return access.may(ledger, Right.TYPE);
    }
}
