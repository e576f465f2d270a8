package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ui.ledger.form.LedgerKit;

/**
 * Title, tools and a lazy grid with totals (台账列表): every ledger's list is one. It shows a state and
 * asks for another; the state itself lives in the URL.
 */
final class LedgerPanel<D extends Record> extends Composite<VerticalLayout> {

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final SerializableConsumer<LedgerState> go;

    private final LedgerGrid<D> grid;

    private final LedgerTools tools;

    private final FilterChips<D> chips;

    private final Span count = new Span();

    private LedgerState state;

    LedgerPanel(
            Ledger<D> ledger,
            LedgerKit kit,
            LedgerState state,
            SerializableConsumer<LedgerState> go) {
        this.ledger = ledger;
        this.kit = kit;
        this.state = state;
        this.go = go;
        this.chips = new FilterChips<>(ledger.format(), kit, go);
        this.grid =
                new LedgerGrid<>(ledger, kit, state).onSort(order -> go(this.state.sorted(order)));
        this.tools =
                new LedgerTools(text -> go(this.state.searching(text)))
                        .word(VaadinIcon.FILTER, "ledger.filter", "action-filter", this::filter);
        count.addClassName("ledger-count");
        var head = new HorizontalLayout(title(), count, tools);
        head.addClassName("ledger-head");
        head.setAlignItems(FlexComponent.Alignment.CENTER);
        head.expand(tools);
        getContent().setSizeFull();
        getContent().addClassName("ledger-panel");
        getContent().add(head, chips, grid);
        getContent().expand(grid);
        show(state);
    }

    private H2 title() {
        return new H2(kit.texts().get(ledger.format().titleKey()));
    }

    /** Adds a tool at the right end of the header. */
    LedgerPanel<D> tool(Component tool) {
        tools.add(tool);
        return this;
    }

    LedgerPanel<D> onOpen(SerializableConsumer<Long> open) {
        grid.onOpen(open);
        return this;
    }

    /** What the grid says when it holds nothing, with the next step. */
    LedgerPanel<D> empty(Component next) {
        grid.getContent().setEmptyStateComponent(next);
        return this;
    }

    LedgerState state() {
        return state;
    }

    LedgerQuery query() {
        return state.query(ledger.format());
    }

    /** Shows another state of the same ledger. */
    void show(LedgerState next) {
        state = next;
        tools.show(next);
        refresh();
    }

    /** Reads the rows again, and the totals with them. */
    void refresh() {
        var totals = ledger.totals(query());
        grid.show(state, totals);
        chips.show(state);
        count.setText(getTranslation("ledger.count", totals.rows()));
    }

    private void go(LedgerState next) {
        go.accept(next);
    }

    private void filter() {
        new FilterDialog(
                        ledger.format(),
                        kit,
                        state.conditions(),
                        conditions -> go(state.where(conditions)))
                .open();
    }
}
