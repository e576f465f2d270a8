package fazhi.organisation.ui;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.NavigationEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door to the wall of villages (村情墙入口). */
@Component
@Order(310)
record VillageWallEntry(LedgerAccess access) implements NavigationEntry {

    @Override
    public String group() {
        return "publicity";
    }

    @Override
    public String name() {
        return "village-wall";
    }

    @Override
    public String titleKey() {
        return "villages.nav";
    }

    @Override
    public String route() {
        return "villages";
    }

    @Override
    public boolean shown() {
        return access.may("activity", Right.SEE);
    }
}
