package fazhi.ledger.shape;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.Table;
import java.util.List;
import java.util.regex.Pattern;

/** A heading between records by its number (分类行): 一 | 执法规范化 among 1, 2, 3. */
final class SectionRow {

    private static final Pattern MARK = TableWords.pattern("section.mark");

    private static final Pattern MARKED = TableWords.pattern("section");

    private static final String SERIAL = "\\d{1,4}[.]?";

    private SectionRow() {}

    /**
     * @param texts what stands in the row
     */
    static boolean is(List<Cell> texts, Table.Row row, List<Table.Row> rows) {
        var first = texts.getFirst();
        int at = row.cells().indexOf(first);
        var plain = TableWords.plain(first.text());
        boolean numbered = texts.size() == 2 && MARK.matcher(plain).matches();
        boolean marked = texts.size() == 1 && MARKED.matcher(plain).matches();
        return at <= 1 && (numbered || marked) && rows.stream().anyMatch(each -> serial(each, at));
    }

    private static boolean serial(Table.Row row, int at) {
        return row.cell(at).text().strip().matches(SERIAL);
    }
}
