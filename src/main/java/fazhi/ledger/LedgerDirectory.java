package fazhi.ledger;

import fazhi.common.Missing;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All ledgers of the town (台账目录), in the order of the navigation. */
@Component
public class LedgerDirectory {

    private final ObjectProvider<Ledger<?>> ledgers;

    LedgerDirectory(ObjectProvider<Ledger<?>> ledgers) {
        this.ledgers = ledgers;
    }

    public List<Ledger<?>> all() {
        return ledgers.orderedStream().toList();
    }

    public List<Ledger<?>> of(String module) {
        return all().stream().filter(ledger -> ledger.format().module().equals(module)).toList();
    }

    /**
     * @throws Missing when no ledger has this id
     */
    public Ledger<?> get(String id) {
        return all().stream()
                .filter(ledger -> ledger.format().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("ledger " + id));
    }
}
