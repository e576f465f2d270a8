package fazhi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.organisation.wall.VillageWall;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import fazhi.ui.stage.Enlarge;
import jakarta.annotation.security.PermitAll;

/** A tile a village in the town's own order (村情墙); hatched where nothing is on record. */
@Route(VillageWallView.ROUTE)
@PermitAll
class VillageWallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "villages";

    private final VillageWall wall;

    private final CurrentPeriod current;

    VillageWallView(VillageWall wall, CurrentPeriod current) {
        this.wall = wall;
        this.current = current;
        addClassName("village-wall-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        var shown = wall.of(period);
        var tiles = shown.tiles();
        removeAll();
        var head = new Div(new H2(getTranslation("villages.title", period.toString())));
        head.addClassName("page-tools");
        head.add(Enlarge.of(this));
        add(head);
        var silent = tiles.stream().filter(VillageWall.Tile::silent).count();
        add(new Paragraph(getTranslation("villages.summary", tiles.size(), silent)));
        shown.gaps().forEach(gap -> add(gap(gap)));
        var all = new Div();
        all.addClassName("village-wall");
        tiles.forEach(tile -> all.add(tile(tile, period)));
        add(TestIds.mark(all, "village-wall"));
    }

    private Component gap(VillageWall.Gap gap) {
        var name = getTranslation("villages.count." + gap.ledger());
        var words =
                gap.rows() == 0
                        ? getTranslation("villages.not-kept", name)
                        : getTranslation("villages.nowhere", name, gap.rows());
        var line = new Paragraph(new Anchor(gap.route(), words));
        line.addClassName("village-gap");
        return TestIds.mark(line, "village-gap-" + gap.ledger());
    }

    private Component tile(VillageWall.Tile village, Period period) {
        var card =
                new Div(
                        new H3(
                                new Anchor(
                                        VillageSheetView.route(village.id(), period),
                                        village.name())));
        card.addClassNames("card", "village-tile");
        if (village.silent()) {
            card.addClassName("village-silent");
            card.add(new Paragraph(getTranslation("villages.silent")));
        } else {
            village.counts().forEach(count -> card.add(count(count)));
            card.add(last(village));
        }
        return TestIds.mark(card, "village-" + village.id());
    }

    private Component count(VillageWall.Count count) {
        var label = getTranslation("villages.count." + count.ledger());
        var number =
                count.known() || count.rows() > 0
                        ? String.valueOf(count.rows())
                        : getTranslation("villages.unknown");
        var line = new Div(new Span(label), new Anchor(count.route(), number));
        line.addClassName("village-count");
        line.getElement().getClassList().set("village-none", count.rows() == 0);
        return line;
    }

    private Component last(VillageWall.Tile village) {
        int month =
                village.counts().stream().mapToInt(VillageWall.Count::lastMonth).max().orElse(0);
        var words = new Paragraph(getTranslation("villages.last", month));
        words.addClassName("basis");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("villages.nav");
    }
}
