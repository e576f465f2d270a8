package fazhi.ledger.intake.answer;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a sheet is read for a ledger (读取范围).
 *
 * @param at the column of the file a row must fill, or {@link #ALL}
 * @param awaited names that come with the same sheet, by source: they are kept before these rows
 */
public record Extent(int at, Map<String, Set<String>> awaited) {

    static final int ALL = -1;

    /** Every row, and nothing beside it. */
    public static final Extent WHOLE = new Extent(ALL, Map.of());

    /** Only rows that say something in this column. */
    public Extent filled(int column) {
        return new Extent(column, awaited);
    }

    /** With the names another ledger takes from the sheet. */
    public Extent awaiting(String source, Set<String> names) {
        var all = new HashMap<>(awaited);
        all.put(source, names);
        return new Extent(at, all);
    }

    public List<Table.Row> rows(List<Table.Row> records) {
        return at == ALL ? records : records.stream().filter(this::says).toList();
    }

    private boolean says(Table.Row row) {
        return !row.cell(at).blank() && !TableWords.none(row.cell(at).text().strip());
    }

    boolean awaits(String source, String name) {
        return awaited.getOrDefault(source, Set.of()).contains(name);
    }
}
