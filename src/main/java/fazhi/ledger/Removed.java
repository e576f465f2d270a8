package fazhi.ledger;

import fazhi.common.Stored;
import java.time.Instant;

/** A row in the recycle bin (已删除的记录). */
public record Removed<D extends Record>(Stored<D> row, Instant at) {}
