package fazhi.ui.ledger;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Formats;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Trait;
import fazhi.ui.Links;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerKit;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was removed from a ledger (回收站), last removed first; whoever may type takes it back. */
@Route("ledger/:ledger/removed")
@PermitAll
class RecycleView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private String title = "";

    RecycleView(LedgerDirectory ledgers, LedgerKit kit) {
        this.ledgers = ledgers;
        this.kit = kit;
        setSizeFull();
        setPadding(false);
    }

    /** A removed row (已删除的行), as texts. */
    private record Line(long id, String name, String removedAt) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ledger = ledgers.get(event.getRouteParameters().get(LedgerView.LEDGER).orElse(""));
        kit.access().require(ledger.format().id(), Right.TYPE);
        title = getTranslation("ledger.bin-title", kit.texts().get(ledger.format().titleKey()));
        removeAll();
        add(list(ledger));
    }

    private ListPanel<Line> list(Ledger<?> ledger) {
        var panel = new ListPanel<Line>("removed", title);
        panel.column("name", Line::name).column("at", Line::removedAt);
        panel.acts(line -> restore(ledger, panel, line));
        panel.grid().setEmptyStateText(getTranslation("ledger.bin-empty"));
        panel.grid().setItems(query -> lines(ledger, query.getOffset(), query.getLimit()));
        var back =
                new Button(
                        kit.texts().get(ledger.format().titleKey()),
                        VaadinIcon.ARROW_LEFT.create(),
                        _ -> Links.open(this, ledger.format().route()));
        return panel.tool(TestIds.mark(back, "action-list"));
    }

    private <D extends Record> Stream<Line> lines(Ledger<D> ledger, int offset, int limit) {
        var rows = ledger.removed(offset, limit);
        var titles = ledger.format().with(Trait.TITLE);
        List<D> data = rows.stream().map(each -> each.row().data()).toList();
        var names = kit.cells().names(ledger.format(), titles, data);
        return rows.stream()
                .map(
                        each ->
                                new Line(
                                        each.row().id(),
                                        titles.stream()
                                                .map(
                                                        column ->
                                                                kit.cells()
                                                                        .show(
                                                                                column,
                                                                                each.row().data(),
                                                                                names))
                                                .filter(text -> !text.isEmpty())
                                                .collect(Collectors.joining(" ")),
                                        Formats.minute(each.at())));
    }

    private Button restore(Ledger<?> ledger, ListPanel<Line> panel, Line line) {
        var restore =
                new Button(
                        getTranslation("ledger.restore"),
                        _ -> {
                            ledger.restore(line.id());
                            Notifications.success(getTranslation("ledger.restored", line.name()));
                            panel.grid().getDataProvider().refreshAll();
                        });
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return TestIds.mark(restore, "action-restore");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
