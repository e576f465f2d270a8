package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.Right;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerEditor;
import fazhi.ui.ledger.form.LedgerKit;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One record as a full page (记录页): what is known, what belongs to it, what happened to it. */
@Route("ledger/:ledger/:id")
@PermitAll
class RecordView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String ID = "id";

    private static final int RELATED = 20;

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final ObjectProvider<RecordPanel> panels;

    private QueryParameters back = QueryParameters.empty();

    private String title = "";

    private @Nullable LedgerEditor<?> editor;

    RecordView(LedgerDirectory ledgers, LedgerKit kit, ObjectProvider<RecordPanel> panels) {
        this.ledgers = ledgers;
        this.kit = kit;
        this.panels = panels;
        addClassName("record-view");
    }

    static RouteParameters parameters(Ledger<?> ledger, long id) {
        return new RouteParameters(
                Map.of(LedgerView.LEDGER, ledger.format().id(), ID, String.valueOf(id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back = event.getLocation().getQueryParameters();
        var ledger = ledgers.get(event.getRouteParameters().get(LedgerView.LEDGER).orElse(""));
        var id = event.getRouteParameters().get(ID).orElse("");
        if (!id.matches("\\d{1,18}")) {
            throw new Missing(ledger.format().id() + "/" + id);
        }
        show(ledger, Long.parseLong(id));
    }

    private <D extends Record> void show(Ledger<D> ledger, long id) {
        var row = ledger.get(id);
        var data = row.data();
        title = ledger.title(data);
        var own = new LedgerEditor<>(ledger, kit, () -> show(ledger, id));
        editor = own;
        removeAll();
        add(head(ledger, id, own));
        kit.marks()
                .of(ledger.format(), List.of(row), kit.period().of(back))
                .values()
                .forEach(key -> add(mark(key)));
        add(facts(ledger, data));
        ledgers.all().forEach(other -> related(other, ledger, id));
        var ref = new RecordRef(ledger.format().id(), id);
        panels.orderedStream().forEach(panel -> panel.show(ref).ifPresent(titled(panel)));
    }

    private Consumer<Component> titled(RecordPanel panel) {
        return content -> add(new H3(getTranslation("panel." + panel.name())), content);
    }

    private Component mark(String key) {
        var mark = new Span(kit.texts().get(key));
        mark.addClassName("overdue");
        return mark;
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
        head.setAlignItems(Alignment.CENTER);
        head.setWidthFull();
        head.expand(name);
        if (kit.access().may(ledger.format().id(), Right.TYPE)) {
            var edit =
                    TestIds.mark(
                            new Button(getTranslation("ledger.edit"), _ -> own.edit(id)),
                            "action-edit");
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var remove =
                    TestIds.mark(
                            new Button(getTranslation("ledger.remove"), _ -> remove(ledger, id)),
                            "action-remove");
            head.add(remove, edit);
        }
        return head;
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

    private <D extends Record> Component facts(Ledger<D> ledger, D data) {
        var format = ledger.format();
        var names = kit.cells().names(format, List.of(data));
        var page = new Div();
        page.addClassName("record-facts");
        var section = "";
        for (var column : format.columns()) {
            if (!column.section().equals(section)) {
                section = column.section();
                var key = "section." + format.id() + "." + section;
                if (kit.texts().has(key)) {
                    page.add(new H3(kit.texts().get(key)));
                }
            }
            page.add(fact(format.id(), column, kit.cells().show(column, data, names)));
        }
        return page;
    }

    private Component fact(String ledger, Column<?> column, String value) {
        var label = new Span(kit.texts().get(ledger + "." + column.key()));
        label.addClassName("fact-label");
        var shown = new Span(value.isEmpty() ? getTranslation("common.unfilled") : value);
        shown.addClassName(value.isEmpty() ? "fact-empty" : "fact-value");
        var fact = new Div(label, shown);
        fact.addClassName(column.kind() == ColumnKind.LONG_TEXT ? "fact-wide" : "fact");
        return TestIds.mark(fact, "fact-" + ledger + "." + column.key());
    }

    /** Rows of other ledgers that point at this record. */
    private <D extends Record> void related(Ledger<D> other, Ledger<?> ledger, long id) {
        for (var column : other.format().columns()) {
            if (column.kind() != ColumnKind.REFERENCE
                    || !column.source().equals(ledger.format().id())
                    || !kit.access().may(other.format().id(), Right.SEE)) {
                continue;
            }
            var pointing = Condition.is(column.key(), id);
            var rows = other.list(LedgerQuery.of(pointing), 0, RELATED);
            if (rows.isEmpty()) {
                continue;
            }
            var lines = new Div();
            lines.addClassName("related");
            rows.forEach(
                    row ->
                            lines.add(
                                    new Anchor(
                                            other.format().route() + "/" + row.id(),
                                            other.title(row.data()))));
            add(new H3(kit.texts().get(other.format().titleKey())), lines);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.dirty()) {
            var later = event.postpone();
            editor.leave(later::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
