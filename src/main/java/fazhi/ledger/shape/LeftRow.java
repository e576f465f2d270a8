package fazhi.ledger.shape;

import fazhi.ledger.file.Cell;
import fazhi.ledger.file.Table;
import java.util.stream.Collectors;

/** A row taken for no record (未当作记录的行), and why; a person may take it back in. */
public record LeftRow(Table.Row row, LeftReason reason) {

    private static final int LONGEST = 100;

    public int number() {
        return row.number();
    }

    public String text() {
        var text =
                row.cells().stream()
                        .filter(cell -> !cell.blank() && !cell.merged())
                        .map(Cell::text)
                        .collect(Collectors.joining(" "));
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026"
                : text;
    }
}
