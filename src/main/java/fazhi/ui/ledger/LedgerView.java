package fazhi.ui.ledger;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fazhi.common.Ids;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.contribution.FirstStep;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.OwnLook;
import fazhi.ui.ledger.sheet.SheetTools;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Any ledger's list (台账): {@code /ledger/penalty?period=2022&cause=MINING}. */
@Route("ledger/:ledger")
@PermitAll
class LedgerView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String LEDGER = "ledger";

    private final LedgerDirectory ledgers;

    private final DeskKit desk;

    private final LedgerKit kit;

    private final SheetTools sheets;

    private @Nullable LedgerDesk<?> open;

    private SerializableRunnable importing = () -> {};

    LedgerView(LedgerDirectory ledgers, DeskKit desk, SheetTools sheets) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.kit = desk.kit();
        this.sheets = sheets;
        setSizeFull();
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(LEDGER).orElse("");
        var ledger = ledgers.get(id);
        kit.access().require(id, Right.SEE);
        var parameters = event.getLocation().getQueryParameters();
        var state = LedgerAddress.read(ledger.format(), parameters, kit.period());
        var shown = open;
        if (shown != null && shown.ledger() == ledger) {
            shown.show(state);
        } else {
            enter(event, ledger, state);
        }
        parameters.getSingleParameter(LedgerDesk.ROW).flatMap(Ids::find).ifPresent(this::open);
        parameters
                .getSingleParameter(LedgerEditor.WRITE)
                .filter(_ -> kit.access().may(id, Right.TYPE))
                .ifPresent(this::write);
        if (parameters.getParameters().containsKey(FirstStep.IMPORT)) {
            bring();
        }
    }

    private void bring() {
        if (open != null) {
            open.forget();
            importing.run();
        }
    }

    private void open(long row) {
        if (open != null) {
            open.open(row);
        }
    }

    private void write(String which) {
        if (open != null) {
            open.write(which);
        }
    }

    /** A bare address opens the view the person wants first. */
    private void enter(BeforeEnterEvent event, Ledger<?> ledger, LedgerState state) {
        var own = desk.views().of(ledger.format().id());
        var first = own.first();
        if (first.isPresent() && LedgerAddress.plain(event.getLocation().getQueryParameters())) {
            event.forwardTo(
                    LedgerView.class,
                    event.getRouteParameters(),
                    LedgerAddress.opened(first.get().id(), first.get().query(), state.period()));
            return;
        }
        open = open(ledger, new OwnLook(desk.views(), ledger.format(), own), state);
        removeAll();
        add(open);
    }

    private <D extends Record> LedgerDesk<D> open(
            Ledger<D> ledger, OwnLook look, LedgerState state) {
        var made = new LedgerDesk<>(ledger, desk, look, state, this::go).forTyping();
        var panel = made.panel();
        if (kit.access().may(ledger.format().id(), Right.EXPORT)) {
            panel.file(sheets.export(ledger, panel::query, () -> panel.state().period()));
        }
        if (kit.access().may(ledger.format().id(), Right.TYPE)) {
            var tool = sheets.importing(ledger, made::imported);
            panel.file(tool);
            importing = tool::open;
        } else {
            importing = () -> {};
        }
        desk.tools()
                .orderedStream()
                .flatMap(tool -> tool.show(ledger.format().id(), panel::refresh).stream())
                .forEach(panel::tool);
        return made;
    }

    private void go(QueryParameters parameters) {
        if (open != null) {
            var id = open.ledger().format().id();
            getUI().ifPresent(
                            ui ->
                                    ui.navigate(
                                            LedgerView.class,
                                            new RouteParameters(LEDGER, id),
                                            parameters));
        }
    }

    @Override
    public String getPageTitle() {
        return open == null ? "" : kit.texts().get(open.ledger().format().titleKey());
    }
}
