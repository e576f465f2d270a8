package fazhi.ledger;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says which rows of other ledgers point at some records (被引用情况), as far as the person sees them.
 */
@Component
public class Pointers {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    Pointers(LedgerDirectory ledgers, LedgerAccess access) {
        this.ledgers = ledgers;
        this.access = access;
    }

    /**
     * Rows of one ledger that point there by one column (引用).
     *
     * @param route the ledger with exactly these rows
     */
    public record Pointing(String titleKey, String headerKey, long rows, String route) {}

    public List<Pointing> at(String source, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ledgers.all().stream()
                        .filter(ledger -> access.may(ledger.format().id(), Right.SEE))
                        .flatMap(ledger -> pointing(ledger, source, ids))
                        .toList();
    }

    private static <D extends Record> Stream<Pointing> pointing(
            Ledger<D> ledger, String source, Collection<Long> ids) {
        var format = ledger.format();
        return format.columns().stream()
                .filter(column -> points(column, source))
                .map(column -> pointing(ledger, column, ids))
                .filter(found -> found.rows() > 0);
    }

    private static boolean points(Column<?> column, String source) {
        return (column.kind() == ColumnKind.REFERENCE || column.kind() == ColumnKind.REFERENCES)
                && column.source().equals(source);
    }

    private static <D extends Record> Pointing pointing(
            Ledger<D> ledger, Column<D> column, Collection<Long> ids) {
        var format = ledger.format();
        var condition =
                new Condition.OneOf(
                        column.key(), ids.stream().sorted().map(String::valueOf).toList());
        return new Pointing(
                format.titleKey(),
                format.headerKey(column),
                ledger.totals(LedgerQuery.of(condition)).rows(),
                format.route(List.of(condition)) + "&all=1");
    }
}
