package fazhi.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value the ledgers hold (台账数据), in words by which a text may speak of it.
 *
 * @param figure {@code penalty.filed}, or any name the reader knows
 * @param label what people call it, shown in the finding
 * @param subjects alternatives, each of words that must all be there, the telling one last: {@code
 *     "行政处罚 立案"}; the label is always one of them
 * @param unit as texts write it: 宗, 台, 元, %
 * @param basis {@code period}, {@code decided}, {@code founding} or {@code asof}
 */
public record LedgerFact(
        String figure,
        String label,
        List<String> subjects,
        String unit,
        BigDecimal value,
        String basis) {

    public LedgerFact {
        subjects = Stream.concat(Stream.of(label), subjects.stream()).distinct().toList();
    }
}
