package fazhi.ledger.shape;

import fazhi.ledger.file.Cell;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The headers of a table and what they mean (表头): below titles and lines, in one row or up to
 * three.
 *
 * @param row the last of their rows as the spreadsheet counts, 0 without headers
 * @param headers by column of the file: 决定·日期 where they are grouped; empty where there is none
 * @param columns key of the ledger's column by column of the file
 * @param doubles columns of the file that mean one column of the ledger equally well
 * @param alike columns left out because another one means the same more clearly
 * @param year the year the title names
 * @param power of ten in which the table states money
 */
public record TableHead(
        int row,
        List<String> headers,
        Map<Integer, String> columns,
        Map<String, List<Integer>> doubles,
        Map<Integer, String> alike,
        OptionalInt year,
        int power) {

    /** Rows in which headers are looked for. */
    public static final int LOOKED_AT = 30;

    private static final int DEEPEST = 3;

    public static final String GROUPED = "\u00b7";

    public TableHead {
        headers = List.copyOf(headers);
        columns = Map.copyOf(columns);
        doubles = Map.copyOf(doubles);
        alike = Map.copyOf(alike);
    }

    /** How many columns of the ledger it knows. */
    public int known() {
        return columns.size() + doubles.size();
    }

    /**
     * @param names what else may name the year: sheet and file
     */
    public static TableHead find(
            Table table, HeaderNames names, boolean mayLackHeaders, List<String> called) {
        var rows = table.rows();
        var best =
                new TableHead(0, List.of(), Map.of(), Map.of(), Map.of(), OptionalInt.empty(), 0);
        for (int last = 0; last < Math.min(rows.size(), LOOKED_AT); last++) {
            for (int depth = 1; depth <= Math.min(DEEPEST, last + 1); depth++) {
                int first = last - depth + 1;
                if (depth > 1 && HeadRows.isTitle(rows.get(first))) {
                    break;
                }
                var head = at(rows, first, last, names, called);
                if (head.known() > best.known()
                        || head.known() == best.known() && depth > 1 && head.row() == best.row()) {
                    best = head;
                }
            }
        }
        if (best.known() > 0) {
            return lowered(best, rows, names, called);
        }
        if (rows.isEmpty()) {
            return best;
        }
        int widest = HeadRows.widest(rows);
        return mayLackHeaders ? lettered(rows) : at(rows, widest, widest, names, called);
    }

    /** Below a group nobody knows there may be headers still. */
    private static TableHead lowered(
            TableHead found, List<Table.Row> rows, HeaderNames names, List<String> called) {
        int last = 0;
        while (rows.get(last).number() != found.row()) {
            last++;
        }
        int next = last + 1;
        if (next >= rows.size()
                || !HeadRows.continues(rows.get(next), rows.get(last), found.columns().keySet())) {
            return found;
        }
        var lower = at(rows, last, next, names, called);
        return lower.known() >= found.known() ? lower : found;
    }

    private static TableHead at(
            List<Table.Row> rows, int first, int last, HeaderNames names, List<String> called) {
        var paths = HeadRows.paths(rows.subList(first, last + 1));
        var claims = new HashMap<String, TreeMap<Integer, List<Integer>>>();
        var meant = new TreeMap<Integer, String>();
        for (int at = 0; at < paths.size(); at++) {
            int column = at;
            if (!paths.get(at).isEmpty() && written(rows.get(last), rows.get(first), at)) {
                names.find(paths.get(at))
                        .ifPresent(
                                meaning -> {
                                    meant.put(column, meaning.column());
                                    claims.computeIfAbsent(meaning.column(), _ -> new TreeMap<>())
                                            .computeIfAbsent(
                                                    meaning.strength(), _ -> new ArrayList<>())
                                            .add(column);
                                });
            }
        }
        var columns = new TreeMap<Integer, String>();
        var doubles = new TreeMap<String, List<Integer>>();
        claims.forEach(
                (key, byStrength) -> {
                    var strongest = byStrength.lastEntry().getValue();
                    if (strongest.size() > 1) {
                        doubles.put(key, strongest);
                    } else {
                        columns.put(strongest.getFirst(), key);
                    }
                });
        meant.keySet().removeAll(columns.keySet());
        doubles.values().forEach(meant.keySet()::removeAll);
        var above = HeadRows.lines(rows.subList(0, first));
        return new TableHead(
                rows.get(last).number(),
                paths.stream().map(path -> String.join(GROUPED, path)).toList(),
                columns,
                doubles,
                meant,
                HeadRows.year(above, called),
                HeaderText.powerOf(above));
    }

    /** Headers are words: a row of numbers and days is none. */
    private static boolean written(Table.Row last, Table.Row first, int at) {
        var own = last.cell(at).blank() ? first.cell(at) : last.cell(at);
        return own.kind() == Cell.Kind.TEXT;
    }

    private static TableHead lettered(List<Table.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new TableHead(
                0,
                IntStream.range(0, width).mapToObj(CellReference::letters).toList(),
                Map.of(),
                Map.of(),
                Map.of(),
                OptionalInt.empty(),
                0);
    }
}
