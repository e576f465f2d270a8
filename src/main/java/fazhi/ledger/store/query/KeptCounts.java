package fazhi.ledger.store.query;

import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import java.util.Collection;
import java.util.List;

/** Which counts may be kept while nothing changes (可暂存的统计). */
public final class KeptCounts {

    private KeptCounts() {}

    /** The texts of quick search are written anew by and by, without a word in the trail. */
    public static boolean may(LedgerQuery query) {
        return query.search().isEmpty() && may(query.conditions());
    }

    public static boolean may(Collection<Tally> tallies) {
        return tallies.stream().allMatch(tally -> may(tally.conditions()));
    }

    /** What a pick finds may depend on the day, and on who asks. */
    private static boolean may(List<Condition> conditions) {
        return conditions.stream().noneMatch(Condition.Picked.class::isInstance);
    }
}
