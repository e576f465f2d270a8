package fazhi.ledger.mark;

import fazhi.common.Period;
import fazhi.common.Stored;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Says which rows of one ledger need attention (台账提示), shown red with the words beside them. */
public interface RowMark<D extends Record> {

    String ledger();

    /**
     * Message key of what is wrong, by id; rows that are well are not named. The text may take the
     * year looked at.
     */
    Map<Long, String> of(List<Stored<D>> rows, Period period);

    /** Marks every row of which this holds with one message key. */
    static <D extends Record> RowMark<D> when(
            String ledger, String key, BiPredicate<D, Period> wrong) {
        return new PlainMark<>(ledger, key, wrong);
    }
}
