package fazhi.ui.contribution;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A view in the drawer for whoever may work with its ledgers (按台账权限显示的导航项).
 *
 * @param open asked each time the drawer is made
 */
public record LedgerEntry(
        String group, String name, String titleKey, String route, BooleanSupplier open)
        implements NavigationEntry {

    /** True for whoever has the right in all of these ledgers. */
    public static BooleanSupplier to(LedgerAccess access, Right right, String... ledgers) {
        var all = List.of(ledgers);
        return () -> all.stream().allMatch(ledger -> access.may(ledger, right));
    }

    @Override
    public boolean shown() {
        return open.getAsBoolean();
    }
}
