package fazhi.ledger.batch;

import fazhi.ledger.intake.ImportCounts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import that was done (导入批次). */
public record ImportBatch(
        long id,
        String ledger,
        String file,
        String actor,
        Instant at,
        ImportCounts counts,
        @Nullable Instant undoneAt) {

    public boolean undoable() {
        return undoneAt == null && counts.written() > 0;
    }
}
