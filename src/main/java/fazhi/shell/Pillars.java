package fazhi.shell;

import fazhi.common.Parts;
import fazhi.figure.board.Overview;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.contribution.NavigationEntry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The pillars whose leading ledger the person at work may see (可见板块): a liaison sees publicity
 * only. Who sees none has the doors of the administration.
 */
@Component
public class Pillars {

    private final Parts<Overview> overviews;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Parts<NavigationEntry> entries;

    Pillars(
            ObjectProvider<Overview> overviews,
            LedgerDirectory ledgers,
            LedgerAccess access,
            ObjectProvider<NavigationEntry> entries) {
        this.entries = new Parts<>(entries);
        this.overviews = new Parts<>(overviews);
        this.ledgers = ledgers;
        this.access = access;
    }

    public List<Overview> shown() {
        return overviews.stream().filter(each -> shown(each.module())).toList();
    }

    private boolean shown(String module) {
        return ledgers.of(module).stream()
                .findFirst()
                .filter(ledger -> access.may(ledger.format().id(), Right.SEE))
                .isPresent();
    }

    public List<NavigationEntry> doors() {
        return entries.stream().filter(NavigationEntry::shown).toList();
    }
}
