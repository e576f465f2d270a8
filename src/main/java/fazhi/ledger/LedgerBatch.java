package fazhi.ledger;

import fazhi.common.Stored;
import fazhi.ledger.format.Column;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many rows of a ledger written at once (批量写入), as part of the transaction around it; the trail and
 * the clocks follow row by row, as they do when one row is saved.
 */
public interface LedgerBatch<D extends Record> {

    /** Id of a row that is not kept yet. */
    long NEW = 0;

    /** A row as it was written (写入结果): its state before, or nothing when it is new. */
    record Written<D extends Record>(long id, long version, @Nullable D before) {}

    /**
     * Kept rows that agree with the given ones in these columns, by the place of the given row in
     * its list.
     */
    Map<Integer, List<Stored<D>>> twins(List<D> rows, List<Column<D>> key);

    /**
     * Adds the rows whose id is {@link #NEW} and changes the others.
     *
     * @throws java.util.ConcurrentModificationException when somebody changed one of them meanwhile
     */
    List<Written<D>> write(List<Stored<D>> rows);

    /**
     * Takes written rows back: new ones go into the recycle bin, changed ones become what they
     * were.
     *
     * @return ids of rows that somebody changed since; they stay as they are
     */
    List<Long> takeBack(List<Written<D>> rows);
}
