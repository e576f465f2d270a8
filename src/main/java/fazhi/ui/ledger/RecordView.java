package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fazhi.common.Ids;
import fazhi.common.RecordRef;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.print.PrintLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One record as a full page (记录页): what is known, what belongs to it, what happened to it. */
@Route("ledger/:ledger/:id")
@PermitAll
class RecordView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    private final LedgerDirectory ledgers;

    private final DeskKit desk;

    private final LedgerKit kit;

    private QueryParameters back = QueryParameters.empty();

    private String title = "";

    RecordView(LedgerDirectory ledgers, DeskKit desk) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.kit = desk.kit();
        addClassName("record-view");
        LedgerKeys.hear(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back = event.getLocation().getQueryParameters();
        var ledger = ledgers.get(event.getRouteParameters().get(LedgerView.LEDGER).orElse(""));
        var id = event.getRouteParameters().get(ID).orElse("");
        show(ledger, Ids.parse(ledger.format().id(), id));
    }

    private <D extends Record> void show(Ledger<D> ledger, long id) {
        var row = ledger.get(id);
        title = ledger.title(row.data());
        var own = new LedgerEditor<>(ledger, kit, () -> show(ledger, id));
        removeAll();
        add(head(ledger, id, own));
        add(desk.records().of(ledger, row, kit.period().of(back)));
    }

    private <D extends Record> Component head(Ledger<D> ledger, long id, LedgerEditor<D> own) {
        var list =
                new Button(
                        kit.texts().get(ledger.format().titleKey()),
                        VaadinIcon.ARROW_LEFT.create(),
                        _ -> toList(ledger));
        list.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var name = new H2(title);
        var head = new HorizontalLayout(list, name);
        desk.recordTools()
                .orderedStream()
                .forEach(
                        tool ->
                                tool.show(
                                                new RecordRef(ledger.format().id(), id),
                                                kit.period().of(back))
                                        .ifPresent(head::add));
        head.add(paper(ledger, id));
        head.setAlignItems(Alignment.CENTER);
        head.setWidthFull();
        head.expand(name);
        head.addClassName("record-head");
        if (kit.access().may(ledger.format().id(), Right.TYPE)) {
            var edit =
                    TestIds.mark(
                            new Button(getTranslation("ledger.edit"), _ -> own.edit(id)),
                            "action-edit");
            if (!desk.records().matter(ledger.format().id())) {
                edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            var remove =
                    TestIds.mark(
                            new Button(getTranslation("ledger.remove"), _ -> remove(ledger, id)),
                            "action-remove");
            head.add(remove, edit);
        }
        return head;
    }

    private List<Component> paper(Ledger<?> ledger, long id) {
        var page = "print/" + ledger.format().route() + "/" + id;
        return List.of(
                PrintLink.to(page, "ledger.print", kit.texts()), PrintLink.pdf(page, kit.texts()));
    }

    private <D extends Record> void remove(Ledger<D> ledger, long id) {
        var undone = new LedgerEditor<>(ledger, kit, () -> toList(ledger));
        undone.remove(id);
    }

    private void toList(Ledger<?> ledger) {
        getUI().ifPresent(
                        ui ->
                                ui.navigate(
                                        LedgerView.class,
                                        new RouteParameters(
                                                LedgerView.LEDGER, ledger.format().id()),
                                        back));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
