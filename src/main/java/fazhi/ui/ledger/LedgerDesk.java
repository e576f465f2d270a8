package fazhi.ui.ledger;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.Right;
import fazhi.ui.Buttons;
import fazhi.ui.Links;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.course.RecordActed;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.grid.GridLine;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.OwnLook;
import java.util.Map;

/** One ledger at work (台账工作区): its list, the chosen row beside it, and its editor. */
final class LedgerDesk<D extends Record> extends Composite<Div> {

    /** The chosen row in the address, so that a link opens it again. */
    static final String ROW = "row";

    private final Ledger<D> ledger;

    private final DeskKit desk;

    private final LedgerPanel<D> panel;

    private final LedgerEditor<D> editor;

    private final DetailPane<D> detail;

    private final OtherPeriods<D> others;

    LedgerDesk(
            Ledger<D> ledger,
            DeskKit desk,
            OwnLook look,
            LedgerState state,
            SerializableConsumer<QueryParameters> go) {
        this.ledger = ledger;
        this.desk = desk;
        this.others =
                new OtherPeriods<>(ledger, desk.kit(), next -> go.accept(LedgerAddress.of(next)));
        this.editor =
                new LedgerEditor<>(ledger, desk.kit(), this::refresh)
                        .onSaved(data -> saved(data))
                        .opening(this::open);
        this.detail = new DetailPane<>(ledger, desk, editor, this::address);
        this.panel = new LedgerPanel<>(ledger, desk, look, state, go);
        panel.onGrid(
                grid ->
                        grid.onOpen(this::open, this::walk)
                                .onEdit(row -> editing(() -> editor.edit(row), row)));
        panel.empty(
                why -> {
                    var empty =
                            new EmptyLedger(
                                            why,
                                            () -> go.accept(LedgerAddress.of(why.everywhere())))
                                    .elsewhere(
                                            others.years(why),
                                            year ->
                                                    others.go()
                                                            .accept(why.during(Period.year(year))));
                    return types() ? empty.offering(this::add).add(nothing(why)) : empty;
                });
        getContent().addClassName("ledger-desk");
        getContent().add(panel.beside(detail));
        LedgerKeys.hear(getContent());
        panel.show(state);
    }

    /** An act done on the row beside the list leaves it open. */
    @Override
    protected void onAttach(AttachEvent event) {
        var hearing =
                ComponentUtil.addListener(
                        event.getUI(),
                        RecordActed.class,
                        acted -> {
                            if (detail.opened()
                                    && acted.record().ledger().equals(ledger.format().id())) {
                                refresh();
                                acted.shownAgain();
                            }
                        });
        addDetachListener(
                detached -> {
                    hearing.remove();
                    detached.unregisterListener();
                });
    }

    /** What is typed in a ledger, for whoever may. */
    LedgerDesk<D> forTyping() {
        if (types()) {
            var bin =
                    Buttons.sign(
                            VaadinIcon.RECYCLE,
                            getTranslation("ledger.bin"),
                            () -> Links.open(this, ledger.format().route() + "/removed"));
            var add =
                    new Button(getTranslation("ledger.add"), VaadinIcon.PLUS.create(), _ -> add());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            panel.bulk()
                    .tool(TestIds.mark(bin, "action-bin"))
                    .tool(TestIds.mark(add, "action-add"));
        }
        return this;
    }

    Ledger<D> ledger() {
        return ledger;
    }

    LedgerPanel<D> panel() {
        return panel;
    }

    /** A visit of the list as it stands may be told late: a row opened meanwhile stays open. */
    void show(LedgerState state) {
        boolean another = !state.equals(panel.state());
        panel.show(state);
        if (another) {
            detail.close();
        }
    }

    void open(long row) {
        detail.open(row, panel.state().period());
    }

    private void walk(GridLine line) {
        if (detail.opened()) {
            panel.rows().chosen(line);
            open(line.id());
        }
    }

    /** Opens the editor an address asks for, once. */
    void write(String which) {
        forget();
        editor.write(which);
    }

    /** The address forgets what it asked to be opened, so that it opens once. */
    void forget() {
        address(DetailPane.CLOSED);
    }

    /** An empty year is not kept until somebody says that nothing happened. */
    private NothingThatYear nothing(LedgerState why) {
        return new NothingThatYear(ledger.format(), why, desk, this::refresh);
    }

    private boolean saved(D data) {
        return others.saved(panel.state(), data, this::open);
    }

    /** Shows what came in, and says what of it the list leaves out. */
    void imported(int added) {
        refresh();
        if (added > 0) {
            others.imported(panel.state(), added);
        }
    }

    private void add() {
        editor.add(Map.of());
    }

    private void editing(SerializableRunnable edit, long row) {
        if (types()) {
            edit.run();
        } else {
            open(row);
        }
    }

    private boolean types() {
        return desk.kit().access().may(ledger.format().id(), Right.TYPE);
    }

    private void refresh() {
        panel.changed();
        detail.refresh();
    }

    /** The address follows the chosen row without a visit of its own in the history. */
    private void address(long row) {
        if (row == DetailPane.CLOSED) {
            panel.rows().chosen(null);
            panel.rows().getContent().getDataProvider().refreshAll();
        }
        getUI().ifPresent(
                        ui -> {
                            var query = LedgerAddress.of(panel.state()).getQueryString();
                            ui.getPage()
                                    .getHistory()
                                    .replaceState(
                                            null,
                                            ledger.format().route()
                                                    + "?"
                                                    + query
                                                    + (row == DetailPane.CLOSED
                                                            ? ""
                                                            : "&" + ROW + "=" + row));
                        });
    }
}
