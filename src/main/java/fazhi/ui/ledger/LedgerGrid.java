package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.Column;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Trait;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger (台账表格), loaded as one scrolls to them, with the sums of all of them. */
final class LedgerGrid<D extends Record> extends Composite<Grid<LedgerGrid.Line>> {

    /** One line (行): texts only, so that a session holds no records. */
    record Line(long id, List<String> cells, String mark) {}

    /** The first cell says in words what needs attention, beside a sign. */
    private static final String MARKED =
            """
            ${item.text}<span class="row-mark" ?hidden="${!item.mark}">
            <vaadin-icon icon="vaadin:warning"></vaadin-icon>${item.mark}</span>
            """;

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final List<Column<D>> columns;

    private final SumRow<D> sums;

    private LedgerState state;

    private Ledger.@Nullable Totals totals;

    private boolean following;

    LedgerGrid(Ledger<D> ledger, LedgerKit kit, LedgerState state) {
        this.ledger = ledger;
        this.kit = kit;
        this.state = state;
        this.columns = ledger.format().with(Trait.GRID);
        for (int i = 0; i < columns.size(); i++) {
            column(i);
        }
        var grid = getContent();
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setPartNameGenerator(line -> line.mark().isEmpty() ? null : "marked");
        grid.setColumnReorderingAllowed(true);
        TestIds.mark(grid, "ledger-" + ledger.format().id());
        this.sums = new SumRow<>(grid, columns);
        grid.setDataProvider(
                DataProvider.fromCallbacks(
                        query -> lines(query.getOffset(), query.getLimit()),
                        query -> {
                            var _ = query.getOffset();
                            return totals == null ? 0 : (int) totals.rows();
                        }));
    }

    LedgerGrid<D> onOpen(SerializableConsumer<Long> open) {
        getContent().addItemClickListener(event -> open.accept(event.getItem().id()));
        return this;
    }

    LedgerGrid<D> onSort(SerializableConsumer<List<LedgerQuery.Order>> sort) {
        getContent()
                .addSortListener(
                        event -> {
                            if (!following) {
                                sort.accept(order(event.getSortOrder()));
                            }
                        });
        return this;
    }

    /** Reads the rows of a state, and the totals with them. */
    void show(LedgerState next, Ledger.Totals found) {
        state = next;
        totals = found;
        following = true;
        getContent()
                .sort(
                        next.order().stream()
                                .filter(
                                        order ->
                                                getContent().getColumnByKey(order.column()) != null)
                                .map(this::sorted)
                                .toList());
        following = false;
        getContent().getDataProvider().refreshAll();
        sums.show(found);
    }

    private GridSortOrder<Line> sorted(LedgerQuery.Order order) {
        return new GridSortOrder<>(
                getContent().getColumnByKey(order.column()),
                order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING);
    }

    private static List<LedgerQuery.Order> order(List<GridSortOrder<Line>> sorted) {
        return sorted.stream()
                .map(
                        each ->
                                new LedgerQuery.Order(
                                        each.getSorted().getKey(),
                                        each.getDirection() == SortDirection.ASCENDING))
                .toList();
    }

    private void column(int at) {
        var column = columns.get(at);
        var cell =
                (at == 0
                                ? getContent()
                                        .addColumn(
                                                LitRenderer.<Line>of(MARKED)
                                                        .withProperty(
                                                                "text",
                                                                line -> line.cells().getFirst())
                                                        .withProperty("mark", Line::mark))
                                : getContent().addColumn(line -> line.cells().get(at)))
                        .setKey(column.key())
                        .setHeader(kit.texts().get(ledger.format().headerKey(column)))
                        .setAutoWidth(true)
                        .setFlexGrow(column.kind().written() ? 1 : 0)
                        .setResizable(true)
                        .setSortable(column.is(Trait.SORT))
                        .setFrozen(at == 0);
        if (column.kind().numeric()) {
            cell.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Stream<Line> lines(int offset, int limit) {
        var rows = ledger.list(state.query(ledger.format()), offset, limit);
        var data = rows.stream().map(row -> row.data()).toList();
        var marks = kit.marks().of(ledger.format(), rows, state.period());
        var names = kit.cells().names(columns, data);
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row.id(),
                                        columns.stream()
                                                .map(
                                                        column ->
                                                                kit.cells()
                                                                        .show(
                                                                                column,
                                                                                row.data(),
                                                                                names))
                                                .toList(),
                                        mark(marks.get(row.id()))));
    }

    private String mark(@Nullable String key) {
        return key == null ? "" : kit.texts().get(key);
    }
}
