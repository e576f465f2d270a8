package fazhi.ledger.intake;

import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the headers of a table stand and what they mean (表头识别): below titles and notes, and of
 * headers in several rows the lowest; an empty cell takes the one above.
 *
 * @param row as the spreadsheet counts, 0 without headers
 */
record HeaderMatch(int row, List<String> headers, Map<Integer, String> columns) {

    /** Rows in which headers are looked for. */
    static final int LOOKED_AT = 30;

    static HeaderMatch find(Table table, HeaderNames names, boolean mayLackHeaders) {
        var best = new HeaderMatch(0, List.of(), Map.of());
        for (int i = 0; i < Math.min(table.rows().size(), LOOKED_AT); i++) {
            var match = at(table.rows(), i, names);
            if (match.columns().size() > best.columns().size()) {
                best = match;
            }
        }
        if (!best.columns().isEmpty() || table.rows().isEmpty()) {
            return best;
        }
        return mayLackHeaders ? lettered(table.rows()) : at(table.rows(), widest(table), names);
    }

    private static HeaderMatch at(List<Table.Row> rows, int index, HeaderNames names) {
        var row = rows.get(index);
        var above = index > 0 ? rows.get(index - 1) : row;
        var width = Math.max(row.cells().size(), above.cells().size());
        var headers = new ArrayList<String>();
        var columns = new TreeMap<Integer, String>();
        for (int column = 0; column < width; column++) {
            var own = row.cell(column).text().strip();
            var header = own.isEmpty() ? above.cell(column).text().strip() : own;
            headers.add(header);
            int at = column;
            names.find(header)
                    .filter(key -> !columns.containsValue(key))
                    .ifPresent(key -> columns.put(at, key));
        }
        return new HeaderMatch(row.number(), headers, columns);
    }

    private static HeaderMatch lettered(List<Table.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new HeaderMatch(
                0, IntStream.range(0, width).mapToObj(CellReference::letters).toList(), Map.of());
    }

    /** Of the first rows the one with most cells: a title stands alone in its row. */
    private static int widest(Table table) {
        int best = 0;
        for (int i = 1; i < Math.min(table.rows().size(), LOOKED_AT); i++) {
            if (filled(table.rows().get(i)) > filled(table.rows().get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static long filled(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.blank()).count();
    }
}
