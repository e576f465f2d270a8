package fazhi.ui.ledger;

import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.Trait;
import java.io.Serializable;
import java.util.List;

/** The footer of a ledger (合计行): sums of what is filtered, not of the page. */
final class SumRow<D extends Record> implements Serializable {

    private final Grid<?> grid;

    private final transient List<Column<D>> columns;

    private final FooterRow row;

    SumRow(Grid<?> grid, List<Column<D>> columns) {
        this.grid = grid;
        this.columns = columns;
        this.row = grid.appendFooterRow();
        row.getCell(grid.getColumns().getFirst()).setText(grid.getTranslation("ledger.sum"));
    }

    void show(Ledger.Totals totals) {
        for (var column : columns) {
            if (column.is(Trait.SUM)) {
                var sum = totals.sums().get(column.key());
                row.getCell(grid.getColumnByKey(column.key()))
                        .setText(
                                column.kind() == ColumnKind.MONEY
                                        ? CellTexts.money(sum)
                                        : sum.toBigInteger().toString());
            }
        }
    }
}
