package fazhi.ui.contribution;

import fazhi.ledger.query.Condition;
import java.util.List;

/** Ready-made selections a module offers above a ledger's rows (快捷标签), each with its number. */
public interface RowTabs {

    /** None for a ledger it knows nothing of. */
    List<RowTab> of(String ledger);

    /**
     * One of them (标签).
     *
     * @param name stable
     * @param label with its number
     */
    record RowTab(String name, String label, List<Condition> conditions) {

        public RowTab {
            conditions = List.copyOf(conditions);
        }
    }
}
