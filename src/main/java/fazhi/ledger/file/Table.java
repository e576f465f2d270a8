package fazhi.ledger.file;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a file (工作表), without its blank rows.
 *
 * @param since1904 true where days are counted from 1904, as old Macintosh files do
 * @param hiddenColumns columns nobody sees, counted from 0
 */
public record Table(
        String name, List<Table.Row> rows, boolean since1904, Set<Integer> hiddenColumns) {

    Table(String name, List<Table.Row> rows, boolean since1904) {
        this(name, rows, since1904, Set.of());
    }

    /**
     * One row of a table file (表格行).
     *
     * @param number as WPS and Excel count it, from 1
     * @param hidden true where a filter or a person hid it
     */
    public record Row(int number, List<Cell> cells, boolean hidden) {

        public Row(int number, List<Cell> cells) {
            this(number, cells, false);
        }

        public Cell cell(int at) {
            return at < cells.size() ? cells.get(at) : Cell.BLANK;
        }

        public boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }
}
