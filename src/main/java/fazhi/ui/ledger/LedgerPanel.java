package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.grid.GridBody;
import fazhi.ui.ledger.grid.LedgerGrid;
import fazhi.ui.ledger.grid.SumLine;
import fazhi.ui.ledger.look.CarriedLine;
import fazhi.ui.ledger.look.ColumnsMenu;
import fazhi.ui.ledger.look.FilterChips;
import fazhi.ui.ledger.look.FilterDialog;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.OwnLook;
import fazhi.ui.ledger.look.PresetTabs;
import fazhi.ui.ledger.look.ShownColumn;
import fazhi.ui.ledger.look.ViewsMenu;
import java.util.List;

/**
 * Title, tools and a lazy grid with totals (台账列表): every ledger's list is one. It shows a state and
 * asks for another; the state itself lives in the URL.
 */
final class LedgerPanel<D extends Record> extends Composite<VerticalLayout> {

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final OwnLook look;

    private final SerializableConsumer<QueryParameters> go;

    private final LedgerTools tools;

    private final ViewsMenu views;

    private final ListPrintLink print;

    private final PresetTabs presets;

    private final FilterChips<D> chips;

    private final CarriedLine carried;

    private final BulkBar<D> bulk;

    private final ListHead head;

    private final GridBody<D> body;

    private final SumLine<D> sums;

    private SerializableFunction<LedgerState, Component> empty = _ -> new Span();

    private LedgerState state;

    private long found;

    LedgerPanel(
            Ledger<D> ledger,
            DeskKit desk,
            OwnLook look,
            LedgerState state,
            SerializableConsumer<QueryParameters> go) {
        this.ledger = ledger;
        this.kit = desk.kit();
        this.look = look;
        this.state = state;
        this.go = go;
        this.presets = desk.presets(state, this::go, ledger.format().id());
        this.chips = new FilterChips<>(ledger.format(), kit, this::go);
        this.carried = desk.carriedInto(ledger);
        this.views = new ViewsMenu(look, kit.texts(), state, go);
        this.bulk = new BulkBar<>(ledger, desk, this);
        this.body = new GridBody<>(look, state, this::grid);
        this.sums = new SumLine<>(ledger.format());
        this.tools =
                new LedgerTools(text -> go(this.state.searching(text)))
                        .word(VaadinIcon.FILTER, "ledger.filter", "action-filter", this::filter)
                        .add(views);
        new ColumnsMenu(ledger.format(), kit.texts(), () -> look.columns(this.state), this::arrange)
                .attach(
                        tools.sign(
                                VaadinIcon.SPLIT_H, "ledger.columns", "action-columns", () -> {}));
        tools.sign(VaadinIcon.LINES, "ledger.density", "action-density", body::turn);
        tools.add(tools.files());
        this.head = new ListHead(kit.texts().get(ledger.format().titleKey()), tools);
        this.print = new ListPrintLink(ledger.format(), kit, tools);
        getContent().setSizeFull();
        getContent().addClassName("ledger-panel");
        getContent().add(head, presets, chips, carried, bulk, body, sums);
        getContent().expand(body);
    }

    LedgerPanel<D> beside(Component pane) {
        body.beside(pane);
        return this;
    }

    /** Where files come in and go out. */
    LedgerPanel<D> file(Component way) {
        tools.files().add(way);
        return this;
    }

    LedgerPanel<D> tool(Component tool) {
        tools.add(tool);
        return this;
    }

    /** Offers what is done with several rows at once. */
    LedgerPanel<D> bulk() {
        tools.sign(VaadinIcon.TASKS, "bulk.begin", "action-bulk", bulk::toggle);
        return this;
    }

    /** What each grid listens to; a grid is made anew when its columns change. */
    LedgerPanel<D> onGrid(SerializableConsumer<LedgerGrid<D>> listen) {
        body.onGrid(listen);
        return this;
    }

    /** What the grid says when it holds nothing, with the next step. */
    LedgerPanel<D> empty(SerializableFunction<LedgerState, Component> nothing) {
        empty = nothing;
        return this;
    }

    LedgerGrid<D> rows() {
        return body.grid();
    }

    LedgerState state() {
        return state;
    }

    LedgerQuery query() {
        return state.query(ledger.format());
    }

    /** Columns as shown, for files that hold what is seen. */
    List<String> columnKeys() {
        return look.columns(state).stream().map(ShownColumn::key).toList();
    }

    /** Shows another state of the same ledger. */
    void show(LedgerState next) {
        var before = query();
        state = next;
        if (!before.sameRows(query())) {
            bulk.others();
        }
        tools.show(next.search());
        views.show(next);
        print.to(next.showing(look.columns(next)));
        if (body.fit(next)) {
            bulk.others();
            if (bulk.active()) {
                bulk.begin();
            }
        }
        refresh();
    }

    /** Rows came, went or changed: none stays chosen that may stand in the list no more. */
    void changed() {
        refresh();
        bulk.others();
    }

    long count() {
        return found;
    }

    /** Reads the rows again, and the totals with them. */
    void refresh() {
        var totals = ledger.totals(query());
        found = totals.rows();
        rows().show(state, totals);
        if (totals.rows() == 0) {
            rows().getContent().setEmptyStateComponent(empty.apply(state));
        }
        presets.show(state);
        chips.show(state);
        carried.show(state);
        head.count(totals.rows());
        sums.show(look.columns(state), totals);
    }

    private LedgerGrid<D> grid(LedgerState shown) {
        return new LedgerGrid<>(ledger, kit, shown, look.columns(shown))
                .onSort(order -> go(state.sorted(order)))
                .onArrange(this::keep);
    }

    /** The address names columns: then it changes with them. Else they are the person's own. */
    private void arrange(List<ShownColumn> columns) {
        keep(columns);
        if (state.columns().isEmpty()) {
            show(state);
        }
    }

    private void keep(List<ShownColumn> columns) {
        if (state.columns().isEmpty()) {
            look.arrange(columns);
        } else {
            go(state.showing(columns));
        }
    }

    private void go(LedgerState next) {
        go.accept(LedgerAddress.of(next));
    }

    private void filter() {
        new FilterDialog(
                        ledger.format(),
                        kit,
                        query().conditions(),
                        conditions -> go(state.narrowed(ledger.format(), conditions)))
                .open();
    }
}
