package fazhi.ledger;

import fazhi.common.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A row was added, changed, removed or restored (台账变更), published inside its transaction so that
 * clocks and tasks follow with it or not at all.
 */
public record RowChanged(RecordRef ref, @Nullable Record before, @Nullable Record after) {}
