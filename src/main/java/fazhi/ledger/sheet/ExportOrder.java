package fazhi.ledger.sheet;

import fazhi.common.Period;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;

/**
 * What is to be exported (导出要求): the rows a query finds, in these columns.
 *
 * @param columns keys in the ledger's order; empty for all
 */
public record ExportOrder(
        LedgerQuery query, Period period, SheetLayout layout, List<String> columns) {

    public ExportOrder {
        columns = List.copyOf(columns);
    }

    public static ExportOrder all(LedgerQuery query, Period period, SheetLayout layout) {
        return new ExportOrder(query, period, layout, List.of());
    }

    <D extends Record> List<Column<D>> columns(LedgerFormat<D> format) {
        return format.columns().stream()
                .filter(column -> columns.isEmpty() || columns.contains(column.key()))
                .toList();
    }
}
