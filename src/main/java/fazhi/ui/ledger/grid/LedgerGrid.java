package fazhi.ui.ledger.grid;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.ShownColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a ledger (台账表格), loaded as one scrolls to them. */
public final class LedgerGrid<D extends Record> extends Composite<Grid<GridLine>> {

    private final Ledger<D> ledger;

    private final GridLines<D> lines;

    private List<ShownColumn> shown;

    private Ledger.@Nullable Totals totals;

    private @Nullable Long focused;

    private boolean following;

    private boolean several;

    public LedgerGrid(Ledger<D> ledger, LedgerKit kit, LedgerState state, List<ShownColumn> shown) {
        this.ledger = ledger;
        this.shown = List.copyOf(shown);
        this.lines = new GridLines<>(ledger, kit, state, shown);
        new GridColumns<>(ledger.format(), kit, getContent()).show(shown);
        var grid = getContent();
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        single();
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        grid.setPartNameGenerator(line -> line.mark().isEmpty() ? null : "marked");
        grid.setColumnReorderingAllowed(true);
        grid.addCellFocusListener(this::focus);
        TestIds.mark(grid, "ledger-" + ledger.format().id());
        grid.setDataProvider(
                new CallbackDataProvider<>(
                        query -> lines.of(query.getOffset(), query.getLimit()),
                        query -> {
                            var _ = query.getOffset();
                            return totals == null ? 0 : (int) totals.rows();
                        },
                        GridLine::id));
    }

    public List<ShownColumn> shown() {
        return shown;
    }

    /** A click, or walking along the rows with the arrow keys. */
    public LedgerGrid<D> onOpen(
            SerializableConsumer<Long> open, SerializableConsumer<GridLine> walk) {
        getContent()
                .addItemClickListener(
                        event -> {
                            if (!several) {
                                chosen(event.getItem());
                                open.accept(event.getItem().id());
                            }
                        });
        getContent()
                .addCellFocusListener(
                        event -> event.getItem().filter(_ -> !several).ifPresent(walk::accept));
        return this;
    }

    /** A double click, Enter or E. */
    public LedgerGrid<D> onEdit(SerializableConsumer<Long> edit) {
        getContent()
                .addItemDoubleClickListener(
                        event -> {
                            if (!several) {
                                edit.accept(event.getItem().id());
                            }
                        });
        Shortcuts.addShortcutListener(
                        getContent(),
                        () -> {
                            if (focused != null && !several) {
                                edit.accept(focused);
                            }
                        },
                        Key.ENTER)
                .listenOn(getContent());
        return this;
    }

    public LedgerGrid<D> onSort(SerializableConsumer<List<LedgerQuery.Order>> sort) {
        getContent()
                .addSortListener(
                        event -> {
                            if (!following) {
                                sort.accept(order(event.getSortOrder()));
                            }
                        });
        return this;
    }

    /** Columns dragged to another place, or made wider. */
    public LedgerGrid<D> onArrange(SerializableConsumer<List<ShownColumn>> arrange) {
        getContent().addColumnReorderListener(event -> arranged(event.getColumns(), arrange));
        getContent().addColumnResizeListener(_ -> arranged(getContent().getColumns(), arrange));
        return this;
    }

    private void arranged(
            List<Grid.Column<GridLine>> columns, SerializableConsumer<List<ShownColumn>> arrange) {
        shown =
                columns.stream()
                        .filter(column -> ledger.format().find(column.getKey()).isPresent())
                        .map(column -> new ShownColumn(column.getKey(), width(column)))
                        .toList();
        arrange.accept(shown);
    }

    private static int width(Grid.Column<GridLine> column) {
        var width = column.getWidth();
        return width != null && width.matches("\\d+(\\.\\d+)?px")
                ? (int) Double.parseDouble(width.substring(0, width.length() - 2))
                : 0;
    }

    public void roomy(boolean roomy) {
        getContent()
                .getElement()
                .getThemeList()
                .set(GridVariant.LUMO_COMPACT.getVariantName(), !roomy);
    }

    /** Lets several rows be chosen; {@code chosen} is told which. */
    public void several(SerializableConsumer<Set<Long>> chosen) {
        several = true;
        var model =
                (GridMultiSelectionModel<GridLine>)
                        getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(
                GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        model.addMultiSelectionListener(
                event ->
                        chosen.accept(
                                event.getAllSelectedItems().stream()
                                        .map(GridLine::id)
                                        .collect(Collectors.toSet())));
    }

    /** Chooses the first rows of those shown. */
    public void select(int most) {
        getContent()
                .asMultiSelect()
                .setValue(lines.of(0, most).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public void single() {
        several = false;
        var model =
                (GridSingleSelectionModel<GridLine>)
                        getContent().setSelectionMode(Grid.SelectionMode.SINGLE);
        model.setDeselectAllowed(false);
    }

    /** Shows which row stands beside the list. */
    public void chosen(@Nullable GridLine line) {
        if (!several) {
            getContent().asSingleSelect().setValue(line);
        }
    }

    /** Reads the rows of a state. */
    public void show(LedgerState next, Ledger.Totals found) {
        lines.show(next);
        totals = found;
        sort(
                next.order().stream()
                        .filter(each -> getContent().getColumnByKey(each.column()) != null)
                        .toList());
        getContent().getDataProvider().refreshAll();
    }

    /** The browser tells every new order back, so the same one is not set again. */
    private void sort(List<LedgerQuery.Order> orders) {
        if (!orders.equals(order(getContent().getSortOrder()))) {
            following = true;
            getContent().sort(orders.stream().map(this::sorted).toList());
            following = false;
        }
    }

    private GridSortOrder<GridLine> sorted(LedgerQuery.Order order) {
        return new GridSortOrder<>(
                getContent().getColumnByKey(order.column()),
                order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING);
    }

    private static List<LedgerQuery.Order> order(List<GridSortOrder<GridLine>> sorted) {
        return sorted.stream()
                .map(
                        each ->
                                new LedgerQuery.Order(
                                        each.getSorted().getKey(),
                                        each.getDirection() == SortDirection.ASCENDING))
                .toList();
    }

    private void focus(CellFocusEvent<GridLine> event) {
        focused = event.getItem().map(GridLine::id).orElse(null);
    }
}
