package fazhi.evidence;

import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Trait;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Evidence follows its record (佐证随记录): seen by whoever sees it, added by whoever may type it. What
 * a holder keeps is seen by whoever may see the holder.
 */
@Component
class LedgerEvidence implements EvidenceAccess {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final ObjectProvider<Holder> holders;

    LedgerEvidence(LedgerDirectory ledgers, LedgerAccess access, ObjectProvider<Holder> holders) {
        this.ledgers = ledgers;
        this.access = access;
        this.holders = holders;
    }

    private Optional<Holder> holder(String name) {
        return holders.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public boolean holds(String name) {
        return holder(name).isPresent();
    }

    @Override
    public boolean mayRead(RecordRef object) {
        return holder(object.ledger())
                .map(holder -> holder.mayOpen(object.id()))
                .orElseGet(() -> there(object));
    }

    private boolean there(RecordRef object) {
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
                && (holds(object.ledger())
                        || access.may(object.ledger(), Right.UNMASK)
                        || ledgers.get(object.ledger()).format().with(Trait.PERSONAL).isEmpty());
    }

    @Override
    public boolean mayList(String ledger) {
        return access.may(ledger, Right.SEE);
    }

    @Override
    public boolean mayWrite(RecordRef object) {
        return !holds(object.ledger()) && mayRead(object) && mayWrite(object.ledger());
    }

    @Override
    public boolean mayWrite(String ledger) {
        return access.may(ledger, Right.TYPE);
    }
}
