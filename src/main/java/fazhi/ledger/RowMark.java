package fazhi.ledger;

import fazhi.common.Period;
import fazhi.common.Stored;
import java.util.List;
import java.util.Map;

/** Says which rows of one ledger need attention (台账提示), shown red with the words beside them. */
public interface RowMark<D extends Record> {

    String ledger();

    /**
     * Message key of what is wrong, by id; rows that are well are not named. The text may take the
     * year looked at.
     */
    Map<Long, String> of(List<Stored<D>> rows, Period period);
}
