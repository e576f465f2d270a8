package fazhi.ledger.mark;

import fazhi.common.Period;
import fazhi.common.Stored;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A mark that asks each row alone (单行提示). */
record PlainMark<D extends Record>(String ledger, String key, BiPredicate<D, Period> wrong)
        implements RowMark<D> {

    @Override
    public Map<Long, String> of(List<Stored<D>> rows, Period period) {
        return rows.stream()
                .filter(row -> wrong.test(row.data(), period))
                .collect(Collectors.toMap(Stored::id, _ -> key));
    }
}
