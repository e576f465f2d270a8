package fazhi.document;

import fazhi.document.Block.Table;
import fazhi.figure.chart.Matrix;
import fazhi.office.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A matrix's numbers as a table (矩阵数据表): the rows' names stand in the first column. */
public final class MatrixTable {

    private MatrixTable() {}

    public static Table of(Matrix matrix, OfficialWords words) {
        var header = new ArrayList<>(List.of(""));
        header.addAll(matrix.columns());
        var rows = new ArrayList<List<String>>();
        for (int index = 0; index < matrix.rows().size(); index++) {
            rows.add(row(matrix, index));
        }
        return new Table(
                words.caption(matrix.title(), matrix.unit(), matrix.basis()), header, rows);
    }

    private static List<String> row(Matrix matrix, int index) {
        var row = new ArrayList<>(List.of(matrix.rows().get(index)));
        matrix.cells().get(index).forEach(cell -> row.add(Numbers.text(cell.value())));
        return row;
    }
}
