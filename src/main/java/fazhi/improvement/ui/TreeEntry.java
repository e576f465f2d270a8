package fazhi.improvement.ui;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** The tree in the drawer (整改树导航项), for whoever sees problems. */
@Component
class TreeEntry implements NavigationEntry {

    private final LedgerAccess access;

    TreeEntry(LedgerAccess access) {
        this.access = access;
    }

    @Override
    public String group() {
        return "improvement";
    }

    @Override
    public String name() {
        return "improvement-tree";
    }

    @Override
    public String titleKey() {
        return "improvement.tree";
    }

    @Override
    public String route() {
        return "improvement/tree";
    }

    @Override
    public boolean shown() {
        return access.may("problem", Right.SEE);
    }
}
