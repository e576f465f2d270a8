package fazhi.ledger.file;

import java.util.List;

/**
 * One sheet of a file (工作表), without its blank rows.
 *
 * @param since1904 true where days are counted from 1904, as old Macintosh files do
 */
public record Table(String name, List<Table.Row> rows, boolean since1904) {

    /**
     * One row of a table file (表格行).
     *
     * @param number as WPS and Excel count it, from 1
     */
    public record Row(int number, List<Cell> cells) {

        public Cell cell(int at) {
            return at < cells.size() ? cells.get(at) : Cell.BLANK;
        }

        public boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }
}
