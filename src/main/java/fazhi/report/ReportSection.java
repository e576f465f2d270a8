package fazhi.report;

import fazhi.common.Period;
import fazhi.document.Block;
import java.util.List;

/**
 * One part of a document told from a ledger's rows (章节), contributed by the module that owns them.
 */
public interface ReportSection {

    /**
     * Named in templates as {@code @section improvement.problems}, with what a person has to write
     * where the ledger holds nothing behind a bar.
     */
    String id();

    /** Nothing while the ledger holds nothing for the period. */
    List<Block> blocks(Period period);
}
