package fazhi.ledger.intake;

import java.util.List;

/**
 * What an import would do (导入预览), or what keeps it from being done.
 *
 * @param errors the first of them
 * @param sample the first rows as they would read, column by column of the plan
 * @param left rows that are no records, such as sums, in words
 */
public record ImportCheck(
        ImportCounts counts,
        int errorCount,
        List<CellError> errors,
        List<List<String>> sample,
        List<String> left) {}
