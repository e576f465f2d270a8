package fazhi.deadline.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
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
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;

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

    private final Map<Nearness, Tab> tabs = new EnumMap<>(Nearness.class);

    private final Tab mine = TestIds.mark(new Tab(), "tab-MINE");

    private final Tabs bar = new Tabs();

    private final DatePicker day;

    private final Div only = new Div();

    private final Span today = new Span();

    private final RadarGrid grid;

    private RadarQuery query;

    private boolean following;

    RadarView(
            Radar radar,
            Texts texts,
            RadarAddress address,
            DaysLeft left,
            DayFields days,
            DueOwners owners) {
        this.radar = radar;
        this.texts = texts;
        this.address = address;
        this.query = RadarQuery.of(address.today());
        this.grid = new RadarGrid(radar, owners, address.legal(), left, texts, query);
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
        today.setText(texts.get("radar.today"));
        today.addClassName("basis");
        TestIds.mark(today, "radar-today");
        var head = new HorizontalLayout(new H2(getPageTitle()), only, today, day);
        head.setAlignItems(Alignment.CENTER);
        head.setWidthFull();
        head.expand(only);
        add(head, bar, grid);
        expand(grid);
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
                    tab.setLabel(label(nearness, rows, counts.getOrDefault(Nearness.LEGAL, 0L)));
                    tab.setClassName("tab-late", nearness == Nearness.LEGAL && rows > 0);
                });
        bar.setSelectedTab(query.owner() == null ? tabs.get(query.nearness()) : mine);
        day.setValue(query.day());
        today.setVisible(query.day().equals(address.today()));
        following = false;
        only.removeAll();
        only.add(new Span(part()));
        if (!query.module().isEmpty()) {
            var all = new RouterLink(texts.get("radar.everywhere"), RadarView.class);
            all.setQueryParameters(address.of(query.in("")));
            only.add(TestIds.mark(all, "radar-everywhere"));
        }
        grid.show(
                query,
                texts.get(
                        query.owner() != null && query.owner() == RadarAddress.NOBODY
                                ? "radar.nobody"
                                : "radar.none"));
    }

    /** Of what is overdue it says how much has consequences in law. */
    private String label(Nearness nearness, long rows, long legal) {
        return nearness == Nearness.OVERDUE && legal > 0
                ? texts.get("Nearness.OVERDUE.legal", rows, legal)
                : texts.get("Nearness." + nearness.name(), rows);
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
