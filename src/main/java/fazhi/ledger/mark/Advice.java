package fazhi.ledger.mark;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.format.Complaint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds in a record what is worth a second look (提醒规则) and keeps nobody from saving: a fact is kept
 * as it happened. It is said at the field, at saving, and marks the row.
 */
public interface Advice<D extends Record> extends RowMark<D> {

    /** Reads what it needs once; then looks at any number of records. */
    Function<D, List<Complaint>> looking();

    @Override
    default Map<Long, String> of(List<Stored<D>> rows, Period period) {
        var found = new HashMap<Long, String>();
        if (!rows.isEmpty()) {
            var looking = looking();
            rows.forEach(
                    row ->
                            looking.apply(row.data()).stream()
                                    .findFirst()
                                    .ifPresent(each -> found.put(row.id(), each.key())));
        }
        return found;
    }
}
