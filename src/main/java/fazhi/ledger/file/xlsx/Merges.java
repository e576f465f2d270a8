package fazhi.ledger.file.xlsx;

import fazhi.common.Refusal;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells merged downwards (合并单元格): what stands in the first one holds for those below it. */
final class Merges {

    private static final int MAX_BLOCKS = 100_000;

    /** By column: the first and the last row of each block. */
    private final Map<Integer, TreeMap<Integer, Integer>> blocks = new HashMap<>();

    private int count;

    void add(String area) {
        if (++count > MAX_BLOCKS) {
            throw new Refusal("import.harmful");
        }
        var ends = area.split(":");
        int first = CellReference.row(ends[0]);
        int last = CellReference.row(ends[ends.length - 1]);
        int column = CellReference.column(ends[0]);
        if (last > first && column >= 0 && column < TableFile.MAX_COLUMNS) {
            blocks.computeIfAbsent(column, _ -> new TreeMap<>()).put(first, last);
        }
    }

    List<Table.Row> fill(List<Table.Row> rows) {
        if (blocks.isEmpty()) {
            return rows;
        }
        var byNumber = new HashMap<Integer, Table.Row>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        return rows.stream().map(row -> filled(row, byNumber)).toList();
    }

    private Table.Row filled(Table.Row row, Map<Integer, Table.Row> byNumber) {
        var cells = new ArrayList<>(row.cells());
        blocks.forEach(
                (column, areas) -> {
                    var area = areas.floorEntry(row.number());
                    if (area == null
                            || area.getKey() == row.number()
                            || area.getValue() < row.number()
                            || !byNumber.containsKey(area.getKey())) {
                        return;
                    }
                    while (cells.size() <= column) {
                        cells.add(Cell.BLANK);
                    }
                    cells.set(column, byNumber.get(area.getKey()).cell(column).below());
                });
        return new Table.Row(row.number(), cells, row.hidden());
    }
}
