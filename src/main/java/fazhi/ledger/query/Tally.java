package fazhi.ledger.query;

import java.math.BigDecimal;
import java.util.List;

/**
 * One number asked of a ledger (计数请求): how many rows hold these conditions, and the sum of some
 * columns over them.
 *
 * @param sum columns added up, or none when only rows are counted
 */
public record Tally(List<Condition> conditions, List<String> sum) {

    public Tally {
        conditions = List.copyOf(conditions);
        sum = List.copyOf(sum);
    }

    public static Tally rows(List<Condition> conditions) {
        return new Tally(conditions, List.of());
    }

    /** The answer (计数结果): rows, and the sum, zero where none was asked. */
    public record Count(long rows, BigDecimal sum) {}
}
