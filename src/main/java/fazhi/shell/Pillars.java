package fazhi.shell;

import fazhi.figure.Overview;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The pillars of which the person at work may see a ledger (可见板块): a liaison sees publicity only.
 */
@Component
class Pillars {

    private final ObjectProvider<Overview> overviews;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    Pillars(ObjectProvider<Overview> overviews, LedgerDirectory ledgers, LedgerAccess access) {
        this.overviews = overviews;
        this.ledgers = ledgers;
        this.access = access;
    }

    List<Overview> shown() {
        return overviews.orderedStream().filter(each -> shown(each.module())).toList();
    }

    private boolean shown(String module) {
        return ledgers.of(module).stream()
                .anyMatch(ledger -> access.may(ledger.format().id(), Right.SEE));
    }
}
