package fazhi.ui.ledger.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.OwnLook;

/**
 * The grid of a list and what stands beside it (列表区). A grid is made anew when its columns change,
 * and listened to as the one before.
 */
public final class GridBody<D extends Record> extends Composite<Div> {

    private final OwnLook look;

    private final GridSource<D> source;

    private LedgerGrid<D> grid;

    private SerializableConsumer<LedgerGrid<D>> prepare = _ -> {};

    /** Makes the grid of a state (列表的制作). */
    @FunctionalInterface
    public interface GridSource<D extends Record> extends java.io.Serializable {

        LedgerGrid<D> of(LedgerState state);
    }

    public GridBody(OwnLook look, LedgerState state, GridSource<D> source) {
        this.look = look;
        this.source = source;
        this.grid = made(state);
        getContent().addClassName("ledger-body");
        getContent().add(grid);
    }

    private LedgerGrid<D> made(LedgerState state) {
        var made = source.of(state);
        made.roomy(look.roomy());
        return made;
    }

    public LedgerGrid<D> grid() {
        return grid;
    }

    public void beside(Component pane) {
        getContent().add(pane);
    }

    /** What this grid and each that takes its place listens to. */
    public void onGrid(SerializableConsumer<LedgerGrid<D>> listen) {
        prepare = listen;
        prepare.accept(grid);
    }

    /** Rows closer together, or further apart. */
    public void turn() {
        grid.roomy(look.turn());
    }

    /** Whether another grid had to be made for the columns of a state. */
    public boolean fit(LedgerState state) {
        if (grid.shown().equals(look.columns(state))) {
            return false;
        }
        var before = grid;
        grid = made(state);
        prepare.accept(grid);
        getContent().addComponentAtIndex(0, grid);
        getContent().remove(before);
        return true;
    }
}
