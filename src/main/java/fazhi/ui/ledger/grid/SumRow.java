package fazhi.ui.ledger.grid;

import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The footer of a ledger (合计行): sums of what is filtered, not of the page; none where nothing is
 * summed.
 */
final class SumRow<D extends Record> implements Serializable {

    private final Grid<?> grid;

    private final transient List<Column<D>> columns;

    private final @Nullable FooterRow row;

    SumRow(Grid<?> grid, List<Column<D>> columns) {
        this.grid = grid;
        this.columns = columns.stream().filter(column -> column.is(Trait.SUM)).toList();
        this.row = this.columns.isEmpty() ? null : grid.appendFooterRow();
        if (row != null) {
            row.getCell(grid.getColumns().getFirst()).setText(grid.getTranslation("ledger.sum"));
        }
    }

    void show(Ledger.Totals totals) {
        for (var column : columns) {
            if (row != null) {
                var sum = totals.sums().get(column.key());
                row.getCell(grid.getColumnByKey(column.key()))
                        .setText(sum == null ? "" : CellTexts.sum(column, sum));
            }
        }
    }
}
