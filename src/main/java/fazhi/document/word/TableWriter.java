package fazhi.document.word;

import fazhi.document.Block.Table;
import fazhi.document.MatrixTable;
import fazhi.figure.chart.Matrix;
import fazhi.office.MatrixShades;
import java.util.List;
import java.util.function.IntFunction;

/** Tables and matrices (表格、矩阵), as wide as the type area. */
record TableWriter(Sheet sheet) {

    private static final String WHITE = "";

    void write(Table table) {
        write(table, _ -> _ -> WHITE);
    }

    void write(Matrix matrix) {
        var shades = MatrixShades.of(List.of(matrix));
        write(
                MatrixTable.of(matrix, sheet.words()),
                row -> {
                    var cells = matrix.cells().get(row);
                    return column ->
                            column == 0 ? WHITE : shades.fill(cells.get(column - 1).value());
                });
    }

    private void write(Table table, IntFunction<IntFunction<String>> fill) {
        if (!table.title().isBlank()) {
            sheet.paragraph("TableTitle", table.title());
        }
        var ruled = new WordTable(sheet.word(), ColumnWidths.of(table.header(), table.rows()));
        ruled.head(table.header());
        for (int row = 0; row < table.rows().size(); row++) {
            ruled.row(table.rows().get(row), fill.apply(row));
        }
        sheet.paragraph("AfterTable");
    }
}
