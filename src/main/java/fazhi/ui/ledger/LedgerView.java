package fazhi.ui.ledger;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.form.LedgerKit;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any ledger's list (台账): {@code /ledger/penalty?period=2022&cause=MINING}. */
@Route("ledger/:ledger")
@PermitAll
class LedgerView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String LEDGER = "ledger";

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final LedgerSheets sheets;

    private @Nullable Open<?> open;

    LedgerView(LedgerDirectory ledgers, LedgerKit kit, LedgerSheets sheets) {
        this.ledgers = ledgers;
        this.kit = kit;
        this.sheets = sheets;
        setSizeFull();
        setPadding(false);
    }

    /** The ledger shown, its list and its editor (已打开的台账). */
    private record Open<D extends Record>(
            Ledger<D> ledger, LedgerPanel<D> panel, LedgerEditor<D> editor) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(LEDGER).orElse("");
        var ledger = ledgers.get(id);
        kit.access().require(id, Right.SEE);
        var state =
                LedgerState.read(
                        ledger.format(), event.getLocation().getQueryParameters(), kit.period());
        if (open != null && open.ledger() == ledger) {
            open.panel().show(state);
        } else {
            open = open(ledger, state);
            removeAll();
            add(open.panel());
        }
    }

    private <D extends Record> Open<D> open(Ledger<D> ledger, LedgerState state) {
        var panel = new LedgerPanel<>(ledger, kit, state, this::go);
        var editor = new LedgerEditor<>(ledger, kit, panel::refresh);
        panel.onOpen(
                row ->
                        getUI().ifPresent(
                                        ui ->
                                                ui.navigate(
                                                        RecordView.class,
                                                        RecordView.parameters(ledger, row),
                                                        panel.state().parameters())));
        if (kit.access().may(ledger.format().id(), Right.EXPORT)) {
            panel.tool(sheets.export(ledger, panel::query, panel.state()::period));
        }
        if (kit.access().may(ledger.format().id(), Right.TYPE)) {
            panel.tool(fresh(editor));
            panel.empty(nothing(fresh(editor)));
        } else {
            panel.empty(nothing(new Div()));
        }
        return new Open<>(ledger, panel, editor);
    }

    private Button fresh(LedgerEditor<?> editor) {
        var add =
                TestIds.mark(
                        new Button(
                                getTranslation("ledger.add"),
                                VaadinIcon.PLUS.create(),
                                _ -> editor.add(Map.of())),
                        "action-add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private VerticalLayout nothing(com.vaadin.flow.component.Component next) {
        next.getElement().removeAttribute("data-testid");
        var all =
                new Button(
                        getTranslation("ledger.show-all"),
                        _ -> {
                            if (open != null) {
                                var state = open.panel().state();
                                go(
                                        new LedgerState(
                                                state.period(),
                                                true,
                                                "",
                                                java.util.List.of(),
                                                state.order()));
                            }
                        });
        var empty = new VerticalLayout(new Paragraph(getTranslation("ledger.empty")), all, next);
        empty.addClassName("empty-state");
        empty.setAlignItems(Alignment.CENTER);
        return empty;
    }

    private void go(LedgerState state) {
        if (open != null) {
            var id = open.ledger().format().id();
            getUI().ifPresent(
                            ui ->
                                    ui.navigate(
                                            LedgerView.class,
                                            new RouteParameters(LEDGER, id),
                                            state.parameters()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null && open.editor().dirty()) {
            var later = event.postpone();
            open.editor().leave(later::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return open == null ? "" : kit.texts().get(open.ledger().format().titleKey());
    }
}
