package fazhi.report.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value the ledgers hold (台账数据), in words by which a text may speak of it.
 *
 * @param figure {@code penalty.filed}, or any name the reader knows
 * @param label what people call it, shown in the finding
 * @param subjects alternatives, each of words that must all be there, the telling one last: {@code
 *     "行政处罚 立案"}; where empty the label serves
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
        subjects = subjects.isEmpty() ? List.of(label) : List.copyOf(subjects);
    }
}
