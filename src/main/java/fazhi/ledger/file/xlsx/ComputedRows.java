package fazhi.ledger.file.xlsx;

import fazhi.ledger.file.Cell;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet with its simple formulas computed (公式求值), from the top down. */
record ComputedRows(List<Table.Row> rows) {

    List<Table.Row> all() {
        var cells = new HashMap<String, Cell>();
        rows.forEach(
                row -> {
                    for (int at = 0; at < row.cells().size(); at++) {
                        cells.put(name(at, row), row.cell(at));
                    }
                });
        return rows.stream().map(row -> computed(row, cells)).toList();
    }

    private static Table.Row computed(Table.Row row, Map<String, Cell> cells) {
        var computed = new ArrayList<>(row.cells());
        for (int at = 0; at < computed.size(); at++) {
            if (computed.get(at).kind() == Cell.Kind.FORMULA) {
                var value = value(computed.get(at), cells);
                computed.set(at, value);
                cells.put(name(at, row), value);
            }
        }
        return new Table.Row(row.number(), computed, row.hidden());
    }

    private static Cell value(Cell formula, Map<String, Cell> cells) {
        return new Formulas(cells)
                .value(formula.text())
                .map(
                        value ->
                                value instanceof BigDecimal number
                                        ? new Cell(Cell.Kind.NUMBER, Formulas.plain(number), false)
                                        : Cell.text(value.toString()))
                .orElse(formula);
    }

    private static String name(int at, Table.Row row) {
        return CellReference.letters(at) + row.number();
    }
}
