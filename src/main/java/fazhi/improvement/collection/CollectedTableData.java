package fazhi.improvement.collection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The table one village hands in for one ledger (村收集表).
 *
 * @param ledger id of the ledger
 * @param receivedOn the day it came in, also one that was sent back
 * @param reason why it was sent back
 */
@Embeddable
public record CollectedTableData(
        Long collectionId,
        Long village,
        String ledger,
        @Enumerated(EnumType.STRING) TableState state,
        @Nullable LocalDate receivedOn,
        @Nullable String fileName,
        @Nullable Integer added,
        @Nullable Integer changed,
        @Nullable String reason,
        @Nullable Boolean invented) {

    static CollectedTableData handedOut(long collection, long village, String ledger) {
        return new CollectedTableData(
                collection,
                village,
                ledger,
                TableState.WAITING,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    CollectedTableData received(LocalDate on, String file, int rowsAdded, int rowsChanged) {
        return new CollectedTableData(
                collectionId,
                village,
                ledger,
                TableState.RECEIVED,
                on,
                file,
                rowsAdded,
                rowsChanged,
                null,
                invented);
    }

    CollectedTableData sentBack(LocalDate on, String file, String why) {
        return new CollectedTableData(
                collectionId,
                village,
                ledger,
                TableState.SENT_BACK,
                on,
                file,
                null,
                null,
                why,
                invented);
    }
}
