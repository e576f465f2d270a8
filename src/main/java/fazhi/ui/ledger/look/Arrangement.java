package fazhi.ui.ledger.look;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.List;

/**
 * Which columns a person sees, in what order and width, and how close the rows stand (列与行距).
 *
 * @param columns empty for those the ledger shows by itself
 */
public record Arrangement(List<ShownColumn> columns, boolean roomy) {

    private static final String ROOMY = "roomy;";

    public Arrangement {
        columns = List.copyOf(columns);
    }

    static Arrangement parse(String text) {
        boolean roomy = text.startsWith(ROOMY);
        return new Arrangement(
                ShownColumn.parse(roomy ? text.substring(ROOMY.length()) : text), roomy);
    }

    String text() {
        return (roomy ? ROOMY : "") + ShownColumn.text(columns);
    }

    /** Those that the ledger has; its own choice when nothing is left. */
    List<ShownColumn> of(LedgerFormat<?> format) {
        var known = columns.stream().filter(each -> format.find(each.key()).isPresent()).toList();
        return known.isEmpty() ? usual(format) : known;
    }

    private static <D extends Record> List<ShownColumn> usual(LedgerFormat<D> format) {
        return format.with(Trait.GRID).stream()
                .map(Column::key)
                .map(key -> new ShownColumn(key, 0))
                .toList();
    }
}
