package fazhi.ledger.shape;

import fazhi.common.text.Numerals;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows above the records of a table (表头各行). */
final class HeadRows {

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(?!\\d)|(?<![a-z])([^\\x00-\\x7f]{4})\\u5e74");

    /** A line of its own behind a title: （单位：人）. */
    private static final Pattern LINE =
            Pattern.compile("[(\uff08][^()\uff08\uff09]*[:\uff1a][^()\uff08\uff09]*[)\uff09]");

    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private HeadRows() {}

    /**
     * Headers of each column from the group down; a blank above belongs to the group on its left.
     */
    static List<List<String>> paths(List<Table.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var paths = new ArrayList<List<String>>();
        for (int at = 0; at < width; at++) {
            paths.add(path(rows, at));
        }
        return paths;
    }

    private static List<String> path(List<Table.Row> rows, int at) {
        var path = new ArrayList<String>();
        for (int level = 0; level < rows.size(); level++) {
            var own = text(rows.get(level), at);
            if (own.isEmpty() && level < rows.size() - 1 && below(rows, level, at)) {
                own = group(rows, level, at);
            }
            if (!own.isEmpty() && (path.isEmpty() || !path.getLast().equals(own))) {
                path.add(own);
            }
        }
        return path;
    }

    private static boolean below(List<Table.Row> rows, int level, int at) {
        return rows.subList(level + 1, rows.size()).stream()
                .anyMatch(row -> !text(row, at).isEmpty() && !row.cell(at).merged());
    }

    /** The nearest header on the left that has headers below it. */
    private static String group(List<Table.Row> rows, int level, int at) {
        for (int left = at - 1; left >= 0; left--) {
            var text = text(rows.get(level), left);
            if (!text.isEmpty()) {
                return below(rows, level, left) ? text : "";
            }
        }
        return "";
    }

    private static String text(Table.Row row, int at) {
        return VisibleText.line(row.cell(at).text());
    }

    /** A title stands alone in its row; lines say who reports and when, behind colons. */
    static boolean isTitle(Table.Row row) {
        var texts = texts(row);
        long lines =
                texts.stream().map(TableWords::plain).filter(text -> text.contains(":")).count();
        return texts.size() <= 1 || lines * 2 >= texts.size();
    }

    /**
     * True for a row of headers below others: words, and nothing under those that are known but the
     * parts of a group.
     */
    static boolean continues(Table.Row row, Table.Row above, Set<Integer> known) {
        var own = row.cells().stream().filter(cell -> own(cell)).toList();
        return !own.isEmpty()
                && own.stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
                && known.stream().allMatch(at -> !own(row.cell(at)) || grouped(above, row, at));
    }

    private static boolean own(Cell cell) {
        return !cell.blank() && !cell.merged();
    }

    /** A header with nothing beside it on the right, where the row below has something. */
    private static boolean grouped(Table.Row above, Table.Row row, int at) {
        return own(above.cell(at)) && !own(above.cell(at + 1)) && own(row.cell(at + 1));
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> VisibleText.line(cell.text()))
                .distinct()
                .toList();
    }

    static List<String> lines(List<Table.Row> above) {
        return above.stream().flatMap(row -> texts(row).stream()).toList();
    }

    /** Of the first rows the one with most cells. */
    static int widest(List<Table.Row> rows) {
        int best = 0;
        for (int i = 1; i < Math.min(rows.size(), TableHead.LOOKED_AT); i++) {
            if (filled(rows.get(i)) > filled(rows.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static long filled(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.blank()).count();
    }

    /** The year a title names, else the sheet or the file; several years name none. */
    static OptionalInt year(List<String> titles, List<String> called) {
        return Stream.concat(
                        titles.stream()
                                .map(each -> LINE.matcher(each).replaceAll(""))
                                .filter(each -> !each.matches(".*[:\uff1a].*")),
                        called.stream())
                .map(HeadRows::years)
                .filter(years -> years.size() == 1)
                .mapToInt(List::getFirst)
                .findFirst();
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(VisibleText.line(text))
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : numerals(match.group(2)))
                .filter(year -> !year.isEmpty())
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .distinct()
                .toList();
    }

    private static String numerals(String text) {
        return Numerals.parse(text).map(number -> number.toPlainString()).orElse("");
    }
}
