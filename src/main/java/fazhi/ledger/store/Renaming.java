package fazhi.ledger.store;

import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.Renamed;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what quick search looks through true when a name changes (改名后重建检索): every row that names it
 * is found by the new one, at once; so is what names a row whose own title names it.
 */
@Component
class Renaming {

    private final LedgerDirectory ledgers;

    Renaming(LedgerDirectory ledgers) {
        this.ledgers = ledgers;
    }

    @EventListener
    void renamed(Renamed names) {
        follow(names, new HashSet<>());
    }

    /**
     * @param met what was followed already: titles may name each other in a ring
     */
    private void follow(Renamed names, Set<Renamed> met) {
        if (met.add(names)) {
            kept().forEach(ledger -> ledger.index().renew(names, more -> follow(more, met)));
        }
    }

    private Stream<JpaLedger<?, ?>> kept() {
        return ledgers.all().stream()
                .filter(JpaLedger.class::isInstance)
                .map(each -> (JpaLedger<?, ?>) each);
    }
}
