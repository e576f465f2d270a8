package fazhi.check;

import fazhi.check.read.ReportText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows besides the text (检查条件).
 *
 * @param year the year the ledgers were asked for, or null without ledgers
 */
public record CheckContext(@Nullable Integer year, LocalDate today, List<LedgerFact> facts) {

    public CheckContext {
        facts = List.copyOf(facts);
    }

    /** The text alone, against itself. */
    public static CheckContext alone(LocalDate today) {
        return new CheckContext(null, today, List.of());
    }

    /** The year reported on: the one asked for, else the text's own, else last year. */
    public int yearOf(ReportText text) {
        return year != null ? year : text.year().orElse(today.getYear() - 1);
    }
}
