package fazhi.ui.ledger.grid;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.name.Names;
import fazhi.ui.StageChip;
import fazhi.ui.contribution.RowBadge;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.ShownColumn;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a page of rows as the grid shows them (表格行): a few statements however many rows. */
final class GridLines<D extends Record> implements Serializable {

    private final transient Ledger<D> ledger;

    private final transient LedgerKit kit;

    private final transient List<Column<D>> columns;

    private transient LedgerState state;

    GridLines(Ledger<D> ledger, LedgerKit kit, LedgerState state, List<ShownColumn> shown) {
        this.ledger = ledger;
        this.kit = kit;
        this.state = state;
        this.columns = shown.stream().map(each -> ledger.format().column(each.key())).toList();
    }

    List<Column<D>> columns() {
        return columns;
    }

    void show(LedgerState next) {
        state = next;
    }

    Stream<GridLine> of(int offset, int limit) {
        var rows = ledger.list(state.query(ledger.format()), offset, limit);
        var marks = kit.marks().of(ledger.format(), rows, state.period());
        var names =
                kit.cells()
                        .names(
                                ledger.format(),
                                columns,
                                rows.stream().map(row -> row.data()).toList());
        var badges = badges(rows.stream().map(row -> row.id()).toList());
        return rows.stream()
                .map(
                        row ->
                                new GridLine(
                                        row.id(),
                                        cells(row, names),
                                        looks(row),
                                        mark(marks.get(row.id())),
                                        badges.getOrDefault(row.id(), Map.of())));
    }

    private List<String> cells(Stored<D> row, Names names) {
        return columns.stream().map(column -> kit.cells().show(column, row.data(), names)).toList();
    }

    private Map<String, String> looks(Stored<D> row) {
        return columns.stream()
                .filter(StageChip::shows)
                .collect(
                        Collectors.toMap(
                                Column::key, column -> StageChip.look(column, row.data())));
    }

    private Map<Long, Map<String, RowBadge.Badge>> badges(List<Long> ids) {
        Map<Long, Map<String, RowBadge.Badge>> badges = new HashMap<>();
        var id = ledger.format().id();
        kit.badges().stream()
                .filter(badge -> badge.speaksOf(id))
                .forEach(
                        badge ->
                                badge.of(id, ids)
                                        .forEach(
                                                (row, said) ->
                                                        badges.computeIfAbsent(
                                                                        row, _ -> new HashMap<>())
                                                                .put(badge.name(), said)));
        return badges;
    }

    private String mark(@Nullable String key) {
        return key == null ? "" : kit.texts().get(key, String.valueOf(state.period().year()));
    }
}
