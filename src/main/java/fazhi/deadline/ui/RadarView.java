package fazhi.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fazhi.common.Texts;
import fazhi.deadline.DueOwners;
import fazhi.deadline.DueRow;
import fazhi.deadline.Nearness;
import fazhi.deadline.Radar;
import fazhi.deadline.RadarQuery;
import fazhi.ui.DayFields;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every running clock by how near its last day is (期限雷达), all of it in the address: {@code
 * /deadlines?near=OVERDUE&rule=penalty.serve&day=2023-03-01}.
 */
@Route(RadarNavigation.RADAR)
@PermitAll
class RadarView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Radar radar;

    private final Texts texts;

    private final RadarAddress address;

    private final DaysLeft left;

    private final Map<Nearness, Tab> tabs = new EnumMap<>(Nearness.class);

    private final Tab mine = TestIds.mark(new Tab(), "tab-MINE");

    private final Tabs bar = new Tabs();

    private final DatePicker day;

    private final Div only = new Div();

    private final Grid<DueRow> grid = new Grid<>();

    private final DueOwners owners;

    private final Map<Long, String> names = new HashMap<>();

    private RadarQuery query;

    private boolean following;

    RadarView(
            Radar radar,
            Texts texts,
            RadarAddress address,
            DaysLeft left,
            DayFields days,
            DueOwners owners) {
        this.owners = owners;
        this.radar = radar;
        this.texts = texts;
        this.address = address;
        this.left = left;
        this.query = RadarQuery.of(address.today());
        this.day = days.make(texts.get("radar.as-of"));
        setSizeFull();
        addClassName("radar");
        only.addClassName("radar-part");
        for (var nearness : Nearness.values()) {
            var tab = TestIds.mark(new Tab(), "tab-" + nearness.name());
            tabs.put(nearness, tab);
            bar.add(tab);
        }
        bar.add(mine);
        bar.addSelectedChangeListener(event -> chosen(event.getSelectedTab()));
        day.addValueChangeListener(
                event -> {
                    if (!following && event.getValue() != null) {
                        go(query.on(event.getValue()));
                    }
                });
        TestIds.mark(day, "field-radar.day");
        columns();
        var head = new HorizontalLayout(new H2(getPageTitle()), only, day);
        head.setAlignItems(Alignment.CENTER);
        head.setWidthFull();
        head.expand(only);
        add(head, bar, grid);
        expand(grid);
    }

    private void columns() {
        grid.addComponentColumn(this::left)
                .setHeader(texts.get("radar.left"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::what).setHeader(texts.get("radar.what")).setFlexGrow(2);
        grid.addColumn(DueRow::subject).setHeader(texts.get("radar.subject")).setFlexGrow(3);
        grid.addColumn(row -> names.getOrDefault(row.owner(), ""))
                .setHeader(texts.get("radar.owner"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> texts.get("ledger." + row.ledger()))
                .setHeader(texts.get("radar.ledger"))
                .setFlexGrow(1);
        grid.addColumn(
                        row ->
                                row.due() == null
                                        ? texts.get("due.waits-for-plan")
                                        : row.due().toString())
                .setHeader(texts.get("radar.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(
                request -> named(radar.page(query, request.getOffset(), request.getLimit())),
                request -> {
                    var _ = request.getOffset();
                    return (int) Math.min(Integer.MAX_VALUE, counted());
                });
        TestIds.mark(grid, "radar");
    }

    /** Who answers for them is looked up for a page at once. */
    private Stream<DueRow> named(List<DueRow> rows) {
        names.putAll(owners.names(rows));
        return rows.stream();
    }

    private long counted() {
        return radar.counts(query).getOrDefault(query.nearness(), 0L);
    }

    private Component left(DueRow row) {
        var due = row.due();
        if (due == null) {
            return new Span();
        }
        var words = new Span(left.words(due, query.day()));
        words.addClassNames("due-chip", DaysLeft.light(due, query.day()).look());
        return words;
    }

    private Component what(DueRow row) {
        var what = new Anchor(row.route(), texts.get("clock." + row.rule()));
        what.setTitle(texts.get("clock." + row.rule() + ".source"));
        return what;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        query = address.read(parameters);
        following = true;
        var counts = radar.counts(query.by(null));
        query = RadarAddress.plain(parameters) ? RadarAddress.opened(query, counts) : query;
        var own = radar.counts(query.by(address.me()));
        mine.setLabel(texts.get("radar.mine", own.getOrDefault(Nearness.ALL, 0L)));
        tabs.forEach(
                (nearness, tab) -> {
                    long rows = counts.getOrDefault(nearness, 0L);
                    tab.setLabel(texts.get("Nearness." + nearness.name(), rows));
                    tab.setClassName("tab-late", nearness == Nearness.OVERDUE && rows > 0);
                });
        bar.setSelectedTab(query.owner() == null ? tabs.get(query.nearness()) : mine);
        grid.setEmptyStateText(
                texts.get(
                        query.owner() != null && query.owner() == RadarAddress.NOBODY
                                ? "radar.nobody"
                                : "radar.none"));
        day.setValue(query.day());
        following = false;
        only.removeAll();
        only.add(new Span(part()));
        if (!query.module().isEmpty()) {
            var all = new RouterLink(texts.get("radar.everywhere"), RadarView.class);
            all.setQueryParameters(address.of(query.in("")));
            only.add(TestIds.mark(all, "radar-everywhere"));
        }
        grid.getDataProvider().refreshAll();
    }

    /** Of what it shows a part. */
    private String part() {
        if (!query.rule().isEmpty()) {
            return texts.get("clock." + query.rule());
        }
        if (!query.ledger().isEmpty()) {
            return texts.get("ledger." + query.ledger());
        }
        return query.module().isEmpty() ? "" : texts.get("module." + query.module());
    }

    private void chosen(Tab tab) {
        if (following) {
            return;
        }
        if (tab.equals(mine)) {
            go(query.within(Nearness.ALL).by(address.me()));
            return;
        }
        tabs.entrySet().stream()
                .filter(each -> each.getValue().equals(tab))
                .findFirst()
                .ifPresent(each -> go(query.within(each.getKey()).by(null)));
    }

    private void go(RadarQuery next) {
        getUI().ifPresent(ui -> ui.navigate(RadarView.class, address.of(next)));
    }

    @Override
    public String getPageTitle() {
        return texts.get("radar.title");
    }
}
