package fazhi.ledger.store;

import fazhi.ledger.Condition;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Tally;
import java.util.Collection;
import java.util.List;

/** Which counts may be kept while nothing changes (可暂存的统计). */
final class KeptCounts {

    private KeptCounts() {}

    /** The texts of quick search are written anew by and by, without a word in the trail. */
    static boolean may(LedgerQuery query) {
        return query.search().isEmpty() && may(query.conditions());
    }

    static boolean may(Collection<Tally> tallies) {
        return tallies.stream().allMatch(tally -> may(tally.conditions()));
    }

    /** What a pick finds may depend on the day, and on who asks. */
    private static boolean may(List<Condition> conditions) {
        return conditions.stream().noneMatch(Condition.Picked.class::isInstance);
    }
}
