package fazhi.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fazhi.common.Texts;
import fazhi.deadline.DueRow;
import fazhi.deadline.Nearness;
import fazhi.deadline.Radar;
import fazhi.deadline.RadarQuery;
import fazhi.ui.DayFields;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every running clock by how near its last day is (期限雷达), all of it in the address: {@code
 * /deadlines?near=OVERDUE&rule=penalty.serve&day=2023-03-01}.
 */
@Route(RadarNavigation.RADAR)
@PermitAll
class RadarView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEAR = "near";

    private static final String DAY = "day";

    private static final String LEDGER = "ledger";

    private static final String RULE = "rule";

    private final Radar radar;

    private final Texts texts;

    private final Clock clock;

    private final DaysLeft left;

    private final Map<Nearness, Tab> tabs = new EnumMap<>(Nearness.class);

    private final Tabs bar = new Tabs();

    private final DatePicker day;

    private final Span only = new Span();

    private final Grid<DueRow> grid = new Grid<>();

    private RadarQuery query;

    private boolean following;

    RadarView(Radar radar, Texts texts, Clock clock, DaysLeft left, DayFields days) {
        this.radar = radar;
        this.texts = texts;
        this.clock = clock;
        this.left = left;
        this.query = RadarQuery.of(LocalDate.now(clock));
        this.day = days.make(texts.get("radar.as-of"));
        setSizeFull();
        addClassName("radar");
        for (var nearness : Nearness.values()) {
            var tab = TestIds.mark(new Tab(), "tab-" + nearness.name());
            tabs.put(nearness, tab);
            bar.add(tab);
        }
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
                request -> radar.page(query, request.getOffset(), request.getLimit()).stream(),
                request -> {
                    var _ = request.getOffset();
                    return (int) Math.min(Integer.MAX_VALUE, counted());
                });
        grid.setEmptyStateText(texts.get("radar.none"));
        TestIds.mark(grid, "radar");
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
        query = read(event.getLocation().getQueryParameters());
        following = true;
        var counts = radar.counts(query);
        tabs.forEach(
                (nearness, tab) ->
                        tab.setLabel(
                                texts.get(
                                        "Nearness." + nearness.name(),
                                        counts.getOrDefault(nearness, 0L))));
        bar.setSelectedTab(tabs.get(query.nearness()));
        day.setValue(query.day());
        following = false;
        only.setText(
                query.rule().isEmpty()
                        ? query.ledger().isEmpty() ? "" : texts.get("ledger." + query.ledger())
                        : texts.get("clock." + query.rule()));
        grid.getDataProvider().refreshAll();
    }

    private RadarQuery read(QueryParameters parameters) {
        var near =
                parameters
                        .getSingleParameter(NEAR)
                        .flatMap(RadarView::nearness)
                        .orElse(Nearness.ALL);
        var asOf = parameters.getSingleParameter(DAY).flatMap(RadarView::date);
        return new RadarQuery(
                asOf.orElseGet(() -> LocalDate.now(clock)),
                near,
                parameters.getSingleParameter(LEDGER).filter(radar::watches).orElse(""),
                parameters
                        .getSingleParameter(RULE)
                        .filter(rule -> texts.has("clock." + rule))
                        .orElse(""));
    }

    private static Optional<Nearness> nearness(String text) {
        for (var nearness : Nearness.values()) {
            if (nearness.name().equals(text)) {
                return Optional.of(nearness);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void chosen(Tab tab) {
        if (following) {
            return;
        }
        tabs.entrySet().stream()
                .filter(each -> each.getValue().equals(tab))
                .findFirst()
                .ifPresent(each -> go(query.within(each.getKey())));
    }

    private void go(RadarQuery next) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put(NEAR, next.nearness().name());
        if (!next.ledger().isEmpty()) {
            address.put(LEDGER, next.ledger());
        }
        if (!next.rule().isEmpty()) {
            address.put(RULE, next.rule());
        }
        if (!next.day().equals(LocalDate.now(clock))) {
            address.put(DAY, next.day().toString());
        }
        getUI().ifPresent(ui -> ui.navigate(RadarView.class, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return texts.get("radar.title");
    }
}
