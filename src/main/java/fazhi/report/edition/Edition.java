package fazhi.report.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a document's text (版本): open while it is drafted, sealed once it was submitted.
 *
 * @param document the blocks as they were sealed, or null while it is open
 * @param sources the appendix with the rows behind its figures, sealed with it
 */
public record Edition(
        long id,
        long paper,
        int number,
        Instant openedAt,
        String openedBy,
        @Nullable Instant sealedAt,
        @Nullable String document,
        @Nullable String sources) {

    public boolean sealed() {
        return sealedAt != null;
    }
}
