package fazhi.administration.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.audit.TrailQuery;
import fazhi.common.Ids;
import fazhi.common.Labels;
import fazhi.ledger.LedgerDirectory;
import fazhi.ui.ListPanel;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** 审计日志: the whole trail, newest first; what is shown stands in the address. */
@Route(AdministrationNavigation.TRAIL)
@RolesAllowed("AUDIT_ADMIN")
class TrailView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LEDGER = "ledger";

    private static final String RECORD = "record";

    private static final String ACTOR = "actor";

    private final AuditTrail trail;

    private final TrailKit kit;

    private final ListPanel<AuditEntry> panel;

    private final Select<String> ledger = new Select<>();

    private final TextField record = new TextField();

    private final TextField actor = new TextField();

    private TrailQuery query = TrailQuery.ALL;

    TrailView(AuditTrail trail, TrailKit kit, LedgerDirectory ledgers) {
        this.trail = trail;
        this.kit = kit;
        filters(ledgers);
        panel =
                new ListPanel<AuditEntry>("trail", getPageTitle())
                        .column("at", entry -> kit.time(entry.at()))
                        .column("actor", entry -> kit.name(entry.actor()))
                        .column("action", entry -> Labels.of(entry.action(), kit.texts()))
                        .column("record", kit.words()::object)
                        .column("changes", kit.words()::line)
                        .column("result", entry -> Labels.of(entry.result(), kit.texts()))
                        .tool(ledger)
                        .tool(record)
                        .tool(actor);
        lazy(panel.grid());
        setSizeFull();
        setPadding(false);
        add(panel);
    }

    private void lazy(Grid<AuditEntry> grid) {
        grid.getColumns().forEach(column -> column.setAutoWidth(false).setFlexGrow(0));
        grid.getColumnByKey("at").setWidth("11rem");
        grid.getColumnByKey(ACTOR).setWidth("10rem");
        grid.getColumnByKey("action").setWidth("9rem");
        grid.getColumnByKey(RECORD).setWidth("14rem");
        grid.getColumnByKey("changes").setFlexGrow(1);
        grid.getColumnByKey("result").setWidth("6rem");
        grid.setItems(
                asked -> trail.list(query, asked.getOffset(), asked.getLimit()).stream(),
                _ -> Math.toIntExact(trail.count(query)));
    }

    private void filters(LedgerDirectory ledgers) {
        ledger.setItems(
                Stream.concat(
                                ledgers.all().stream().map(each -> each.format().id()),
                                Stream.of("account", "setting", "offence-cause"))
                        .toList());
        ledger.setEmptySelectionAllowed(true);
        ledger.setItemLabelGenerator(id -> id == null ? "" : kit.words().ledger(id));
        ledger.setPlaceholder(kit.texts().get("trail.any-ledger"));
        ledger.setAriaLabel(kit.texts().get("trail.any-ledger"));
        record.setPlaceholder(kit.texts().get("trail.any-record"));
        record.setAllowedCharPattern("[0-9]");
        Limit.of(record, 18);
        actor.setPlaceholder(kit.texts().get("trail.any-actor"));
        Stream.of(record, actor).forEach(field -> field.setClearButtonVisible(true));
        Stream.of(record, actor)
                .forEach(field -> field.addValueChangeListener(event -> go(event.isFromClient())));
        ledger.addValueChangeListener(event -> go(event.isFromClient()));
        TestIds.mark(ledger, "filter-ledger");
        TestIds.mark(record, "filter-record");
        TestIds.mark(actor, "filter-actor");
    }

    private void go(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var parameters = new HashMap<String, String>();
        parameters.put(LEDGER, Optional.ofNullable(ledger.getValue()).orElse(""));
        parameters.put(RECORD, record.getValue());
        parameters.put(ACTOR, actor.getValue().strip());
        parameters.values().removeIf(String::isEmpty);
        getUI().ifPresent(ui -> ui.navigate(TrailView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var id = asked.getSingleParameter(RECORD).flatMap(Ids::find);
        query =
                new TrailQuery(
                        asked.getSingleParameter(LEDGER).orElse(""),
                        id.map(OptionalLong::of).orElse(OptionalLong.empty()),
                        asked.getSingleParameter(ACTOR).orElse(""));
        ledger.setValue(query.ledger().isEmpty() ? null : query.ledger());
        record.setValue(id.map(String::valueOf).orElse(""));
        actor.setValue(query.actor());
        panel.count(trail.count(query));
        panel.grid().getDataProvider().refreshAll();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.trail");
    }
}
