package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.Column;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Trait;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Title, tools and a lazy grid with totals (台账列表): every ledger's list is one. It shows a state and
 * asks for another; the state itself lives in the URL.
 */
final class LedgerPanel<D extends Record> extends Composite<VerticalLayout> {

    /** One line of the grid (行): texts only, so that a session holds no records. */
    record Line(long id, List<String> cells, String mark) {

        String cell(int at) {
            return at == 0 && !mark.isEmpty() ? cells.getFirst() + " ⚠ " + mark : cells.get(at);
        }
    }

    private final Ledger<D> ledger;

    private final LedgerFormat<D> format;

    private final LedgerKit kit;

    private final SerializableConsumer<LedgerState> go;

    private final Grid<Line> grid = new Grid<>();

    private final TextField search = new TextField();

    private final HorizontalLayout tools = new HorizontalLayout();

    private final FilterChips<D> chips;

    private final SumRow<D> sums;

    private final Span count = new Span();

    private LedgerState state;

    private Ledger.@Nullable Totals totals;

    private boolean following;

    LedgerPanel(
            Ledger<D> ledger,
            LedgerKit kit,
            LedgerState state,
            SerializableConsumer<LedgerState> go) {
        this.ledger = ledger;
        this.format = ledger.format();
        this.kit = kit;
        this.state = state;
        this.go = go;
        this.chips = new FilterChips<>(format, kit, go);
        columns();
        this.sums = new SumRow<>(grid, shown());
        rows();
        search();

        var filter =
                TestIds.mark(
                        new Button(
                                getTranslation("ledger.filter"),
                                VaadinIcon.FILTER.create(),
                                _ -> filter()),
                        "action-filter");
        tools.add(search, filter);
        tools.addClassName("ledger-tools");
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        count.addClassName("ledger-count");
        var head = new HorizontalLayout(new H2(kit.texts().get(format.titleKey())), count, tools);
        head.addClassName("ledger-head");
        head.setAlignItems(FlexComponent.Alignment.CENTER);
        head.expand(tools);
        getContent().setSizeFull();
        getContent().addClassName("ledger-panel");
        getContent().add(head, chips, grid);
        getContent().expand(grid);
        show(state);
    }

    /** Adds a tool at the right end of the header. */
    LedgerPanel<D> tool(Component tool) {
        tools.add(tool);
        return this;
    }

    LedgerPanel<D> onOpen(SerializableConsumer<Long> open) {
        grid.addItemClickListener(event -> open.accept(event.getItem().id()));
        return this;
    }

    /** What the grid says when it holds nothing, with the next step. */
    LedgerPanel<D> empty(Component next) {
        grid.setEmptyStateComponent(next);
        return this;
    }

    LedgerState state() {
        return state;
    }

    LedgerQuery query() {
        return state.query(format);
    }

    /** Shows another state of the same ledger. */
    void show(LedgerState next) {
        state = next;
        following = true;
        search.setValue(next.search());
        grid.sort(
                next.order().stream()
                        .map(
                                order ->
                                        new GridSortOrder<>(
                                                grid.getColumnByKey(order.column()),
                                                order.ascending()
                                                        ? SortDirection.ASCENDING
                                                        : SortDirection.DESCENDING))
                        .toList());
        following = false;
        refresh();
    }

    /** Reads the rows again, and the totals with them. */
    void refresh() {
        totals = ledger.totals(query());
        grid.getDataProvider().refreshAll();
        sums.show(totals);
        chips.show(state);
        count.setText(getTranslation("ledger.count", totals.rows()));
    }

    private void columns() {
        var shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            var column = shown.get(i);
            int at = i;
            var cell =
                    grid.addColumn(line -> line.cell(at))
                            .setKey(column.key())
                            .setHeader(kit.texts().get(format.headerKey(column)))
                            .setAutoWidth(true)
                            .setFlexGrow(column.kind().written() ? 1 : 0)
                            .setResizable(true)
                            .setSortable(column.is(Trait.SORT));
            if (column.kind().numeric()) {
                cell.setTextAlign(ColumnTextAlign.END);
            }
            if (i == 0) {
                cell.setFrozen(true);
            }
        }
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.addSortListener(
                event -> {
                    if (!following) {
                        go.accept(state.sorted(order(event.getSortOrder())));
                    }
                });
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setPartNameGenerator(line -> line.mark().isEmpty() ? null : "marked");
        grid.setColumnReorderingAllowed(true);
        TestIds.mark(grid, "ledger-" + format.id());
    }

    private List<Column<D>> shown() {
        return format.with(Trait.GRID);
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

    private void rows() {
        grid.setDataProvider(
                DataProvider.fromCallbacks(
                        query -> lines(query.getOffset(), query.getLimit()),
                        query -> {
                            var _ = query.getOffset();
                            return totals == null ? 0 : (int) totals.rows();
                        }));
    }

    private Stream<Line> lines(int offset, int limit) {
        var rows = ledger.list(query(), offset, limit);
        var data = rows.stream().map(row -> row.data()).toList();
        var marks = kit.marks().of(format, rows, state.period());
        var names = kit.cells().names(shown(), data);
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row.id(),
                                        shown().stream()
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

    private void search() {
        search.setPlaceholder(getTranslation("ledger.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setAriaLabel(getTranslation("ledger.search"));
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go.accept(state.searching(event.getValue()));
                    }
                });
        TestIds.mark(search, "ledger-search");
    }

    private void filter() {
        new FilterDialog(
                        format,
                        kit,
                        state.conditions(),
                        conditions ->
                                go.accept(
                                        new LedgerState(
                                                state.period(),
                                                state.whole(),
                                                state.search(),
                                                conditions,
                                                state.order())))
                .open();
    }
}
