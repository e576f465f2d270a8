package fazhi.ui.ledger.print;

import fazhi.ledger.format.Column;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a ledger in words (打印内容), cell by cell of its columns.
 *
 * @param leftOut columns in which no row says anything
 */
record PrintTable<D extends Record>(
        List<Column<D>> columns, List<List<String>> lines, List<Column<D>> leftOut) {

    /** A sheet has room for so many columns in letters of the usual size. */
    static final int MANY = 12;

    static final int VERY_MANY = 18;

    /** Leaves out what is empty where the sheet is crowded. */
    static <D extends Record> PrintTable<D> of(List<Column<D>> columns, List<List<String>> lines) {
        if (columns.size() <= MANY || lines.isEmpty()) {
            return new PrintTable<>(columns, lines, List.of());
        }
        var filled =
                IntStream.range(0, columns.size())
                        .filter(at -> lines.stream().anyMatch(line -> !line.get(at).isBlank()))
                        .boxed()
                        .toList();
        var kept = filled.stream().map(columns::get).toList();
        return new PrintTable<>(
                kept,
                lines.stream().map(line -> filled.stream().map(line::get).toList()).toList(),
                columns.stream().filter(column -> !kept.contains(column)).toList());
    }

    /** Many columns need smaller letters to stay on the sheet. */
    String crowd() {
        return columns.size() > VERY_MANY ? "very-many" : columns.size() > MANY ? "many" : "";
    }
}
