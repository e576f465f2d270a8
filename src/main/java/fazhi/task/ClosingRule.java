package fazhi.task;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of one ledger when a second person may close a record (销号规则). */
public interface ClosingRule<D extends Record> {

    String ledger();

    @Nullable Closing closing(D data);

    /** The same record, closed. */
    D closed(D data, Closing closing);

    /** Message key of what still keeps it open. */
    Optional<String> obstacle(Stored<D> row);

    /** Itself and what was done for it: here stands its evidence. */
    List<RecordRef> work(Stored<D> row);

    /** Staff who answer for what was done. */
    Set<Long> doers(Stored<D> row);
}
