package fazhi.ledger.sheet;

import java.util.List;

/**
 * What stands in a table before it is handed out (预填内容).
 *
 * @param mark by which the table is known again when it comes back, or empty
 */
public record Prefilled<D extends Record>(List<D> rows, String mark) {

    public Prefilled {
        rows = List.copyOf(rows);
    }

    static <D extends Record> Prefilled<D> nothing() {
        return new Prefilled<>(List.of(), "");
    }
}
